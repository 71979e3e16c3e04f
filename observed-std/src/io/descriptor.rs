//! The streams' descriptors and whether they are terminals (they aren't: std's trait for that is sealed, so it's a method).

use super::{Stderr, StderrLock, Stdin, StdinLock, Stdout, StdoutLock};

macro_rules! descriptors {
    ($($type:ty, $real:ident;)*) => { $(
        impl $type {
            /// As std's `IsTerminal`.
            pub fn is_terminal(&self) -> bool {
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
