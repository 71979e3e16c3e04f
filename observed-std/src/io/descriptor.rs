//! The streams' descriptors and whether they are terminals (they aren't; std's trait for that is sealed, so
//! there is one
//! in its place).

use super::{Stderr, StderrLock, Stdin, StdinLock, Stdout, StdoutLock};

/// Trait to determine if a descriptor/handle refers to a terminal/tty.
pub trait IsTerminal {
    /// Whether it does.
    fn is_terminal(&self) -> bool;
}

macro_rules! as_std {
    ($($type:ty)*) => { $(
        impl IsTerminal for $type {
            fn is_terminal(&self) -> bool {
                std::io::IsTerminal::is_terminal(self)
            }
        }
    )* };
}

as_std! { std::fs::File }

#[cfg(unix)]
as_std! { std::os::fd::OwnedFd std::os::fd::BorrowedFd<'_> }

#[cfg(windows)]
as_std! { std::os::windows::io::OwnedHandle std::os::windows::io::BorrowedHandle<'_> }

macro_rules! descriptors {
    ($($type:ty, $real:ident;)*) => { $(
        impl IsTerminal for $type {
            fn is_terminal(&self) -> bool {
                false
            }
        }

        #[cfg(unix)]
        impl std::os::fd::AsRawFd for $type {
            fn as_raw_fd(&self) -> std::os::fd::RawFd {
                std::os::fd::AsRawFd::as_raw_fd(&std::io::$real())
            }
        }

        #[cfg(unix)]
        impl std::os::fd::AsFd for $type {
            fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
                let number = std::os::fd::AsRawFd::as_raw_fd(self);
                // SAFETY: The process's own streams stay open.
                unsafe { std::os::fd::BorrowedFd::borrow_raw(number) }
            }
        }
    )* };
}

descriptors! {
    Stdin, stdin;
    StdinLock<'_>, stdin;
    Stdout, stdout;
    StdoutLock<'_>, stdout;
    Stderr, stderr;
    StderrLock<'_>, stderr;
}
