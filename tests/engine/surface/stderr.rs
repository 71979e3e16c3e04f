//! What std says of its `stderr`: each method with its whole signature, each implementation.

mod stderr {
    fn lock(this: &std::io::Stderr) -> std::io::StderrLock<'static> {
        <std::io::Stderr>::lock(this)
    }
    #[cfg(unix)]
    fn has_as_fd() {
        fn is<X: std::os::fd::AsFd + ?Sized>() {}
        is::<std::io::Stderr>()
    }
    #[cfg(unix)]
    fn has_as_raw_fd() {
        fn is<X: std::os::fd::AsRawFd + ?Sized>() {}
        is::<std::io::Stderr>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::io::Stderr>()
    }
    fn has_from() {
        fn is<X: std::convert::From<std::io::Stderr> + ?Sized>() {}
        is::<std::process::Stdio>()
    }
    fn has_is_terminal() {
        fn is<X: std::io::IsTerminal + ?Sized>() {}
        is::<std::io::Stderr>()
    }
    fn has_write() {
        fn is<X: std::io::Write + ?Sized>() {}
        is::<&std::io::Stderr>()
    }
    fn has_write_2() {
        fn is<X: std::io::Write + ?Sized>() {}
        is::<std::io::Stderr>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::io::Stderr>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::io::Stderr>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::io::Stderr>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::io::Stderr>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::io::Stderr>()
    }
}

mod stderr_lock {
    #[cfg(unix)]
    fn has_as_fd<'a>() {
        fn is<X: std::os::fd::AsFd + ?Sized>() {}
        is::<std::io::StderrLock<'a>>()
    }
    #[cfg(unix)]
    fn has_as_raw_fd<'a>() {
        fn is<X: std::os::fd::AsRawFd + ?Sized>() {}
        is::<std::io::StderrLock<'a>>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::io::StderrLock<'_>>()
    }
    fn has_is_terminal() {
        fn is<X: std::io::IsTerminal + ?Sized>() {}
        is::<std::io::StderrLock<'_>>()
    }
    fn has_write() {
        fn is<X: std::io::Write + ?Sized>() {}
        is::<std::io::StderrLock<'_>>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::io::StderrLock<'_>>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::io::StderrLock<'_>>()
    }
    fn has_unpin<'a>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::io::StderrLock<'a>>()
    }
}

mod functions {
    fn stderr() -> std::io::Stderr {
        std::io::stderr()
    }
}
