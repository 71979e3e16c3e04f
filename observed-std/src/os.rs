//! `std::os`, whose calls of the operating system are beyond the engine's sight (as with [`crate::fs`]). Its traits are
//! std's own: they lead nowhere without the types and functions that are marked here, or in their own modules.

pub use std::os::*;

/// File descriptors.
#[cfg(unix)]
pub mod fd {
    pub use std::os::fd::*;

    /// std's `OwnedFd`.
    #[deprecated(note = "rivulets: file descriptors can't be followed")]
    pub type OwnedFd = std::os::fd::OwnedFd;

    /// std's `BorrowedFd`.
    #[deprecated(note = "rivulets: file descriptors can't be followed")]
    pub type BorrowedFd<'fd> = std::os::fd::BorrowedFd<'fd>;
}

/// What Unix systems have beside.
#[cfg(unix)]
pub mod unix {
    pub use super::fd as io;
    pub use std::os::unix::*;

    /// Files, with what only Unix has.
    pub mod fs {
        pub use std::os::unix::fs::*;

        use std::io;
        use std::os::fd::AsFd;
        use std::path::Path;

        macro_rules! files {
            ($($name:ident($($argument:ident: $type:ty),*);)*) => { $(
                #[doc = concat!("std's `", stringify!($name), "`.")]
                #[deprecated(note = "rivulets: files can't be followed")]
                pub fn $name($($argument: $type),*) -> io::Result<()> {
                    std::os::unix::fs::$name($($argument),*)
                }
            )* };
        }

        files! {
            chown(path: impl AsRef<Path>, user: Option<u32>, group: Option<u32>);
            chroot(path: impl AsRef<Path>);
            fchown(file: impl AsFd, user: Option<u32>, group: Option<u32>);
            lchown(path: impl AsRef<Path>, user: Option<u32>, group: Option<u32>);
            symlink(original: impl AsRef<Path>, link: impl AsRef<Path>);
        }
    }

    /// Sockets of the Unix kind.
    pub mod net {
        pub use std::os::unix::net::*;

        macro_rules! sockets {
            ($($name:ident)*) => { $(
                #[doc = concat!("std's `", stringify!($name), "`.")]
                #[deprecated(note = "rivulets: the network can't be followed")]
                pub type $name = std::os::unix::net::$name;
            )* };
        }

        sockets! { UnixDatagram UnixListener UnixStream }
    }

    /// Processes, with what only Unix has.
    pub mod process {
        pub use std::os::unix::process::*;

        /// The id of the parent, which differs from run to run.
        #[must_use]
        #[deprecated(note = "rivulets: the process's id can't be followed")]
        pub fn parent_id() -> u32 {
            std::os::unix::process::parent_id()
        }
    }
}
