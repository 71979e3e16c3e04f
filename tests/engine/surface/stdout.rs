//! What std says of its `stdout`: each method with its whole signature, each implementation.

mod stdout {
    fn lock(this: &std::io::Stdout) -> std::io::StdoutLock<'static> {
        <std::io::Stdout>::lock(this)
    }
    #[cfg(unix)]
    fn has_as_fd() {
        fn is<X: std::os::fd::AsFd + ?Sized>() {}
        is::<std::io::Stdout>()
    }
    #[cfg(unix)]
    fn has_as_raw_fd() {
        fn is<X: std::os::fd::AsRawFd + ?Sized>() {}
        is::<std::io::Stdout>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::io::Stdout>()
    }
    fn has_from() {
        fn is<X: std::convert::From<std::io::Stdout> + ?Sized>() {}
        is::<std::process::Stdio>()
    }
    fn has_is_terminal() {
        fn is<X: std::io::IsTerminal + ?Sized>() {}
        is::<std::io::Stdout>()
    }
    fn has_write() {
        fn is<X: std::io::Write + ?Sized>() {}
        is::<&std::io::Stdout>()
    }
    fn has_write_2() {
        fn is<X: std::io::Write + ?Sized>() {}
        is::<std::io::Stdout>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::io::Stdout>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::io::Stdout>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::io::Stdout>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::io::Stdout>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::io::Stdout>()
    }
}

mod stdout_lock {
    #[cfg(unix)]
    fn has_as_fd<'a>() {
        fn is<X: std::os::fd::AsFd + ?Sized>() {}
        is::<std::io::StdoutLock<'a>>()
    }
    #[cfg(unix)]
    fn has_as_raw_fd<'a>() {
        fn is<X: std::os::fd::AsRawFd + ?Sized>() {}
        is::<std::io::StdoutLock<'a>>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::io::StdoutLock<'_>>()
    }
    fn has_is_terminal() {
        fn is<X: std::io::IsTerminal + ?Sized>() {}
        is::<std::io::StdoutLock<'_>>()
    }
    fn has_write() {
        fn is<X: std::io::Write + ?Sized>() {}
        is::<std::io::StdoutLock<'_>>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::io::StdoutLock<'_>>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::io::StdoutLock<'_>>()
    }
    fn has_unpin<'a>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::io::StdoutLock<'a>>()
    }
}

mod functions {
    fn stdout() -> std::io::Stdout {
        std::io::stdout()
    }
}
