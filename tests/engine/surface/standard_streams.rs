//! What std says of its `standard_streams`: each method with its whole signature, each implementation.

mod stdin {
    fn lock(this: &std::io::Stdin) -> std::io::StdinLock<'static> {
        <std::io::Stdin>::lock(this)
    }
    fn read_line(this: &std::io::Stdin, buf: &mut std::string::String) -> std::io::Result<usize> {
        <std::io::Stdin>::read_line(this, buf)
    }
    fn lines(this: std::io::Stdin) -> std::io::Lines<std::io::StdinLock<'static>> {
        <std::io::Stdin>::lines(this)
    }
    #[cfg(unix)]
    fn has_as_fd() {
        fn is<X: std::os::fd::AsFd + ?Sized>() {}
        is::<std::io::Stdin>()
    }
    #[cfg(unix)]
    fn has_as_raw_fd() {
        fn is<X: std::os::fd::AsRawFd + ?Sized>() {}
        is::<std::io::Stdin>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::io::Stdin>()
    }
    fn has_is_terminal() {
        fn is<X: std::io::IsTerminal + ?Sized>() {}
        is::<std::io::Stdin>()
    }
    fn has_read() {
        fn is<X: std::io::Read + ?Sized>() {}
        is::<&std::io::Stdin>()
    }
    fn has_read_2() {
        fn is<X: std::io::Read + ?Sized>() {}
        is::<std::io::Stdin>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::io::Stdin>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::io::Stdin>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::io::Stdin>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::io::Stdin>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::io::Stdin>()
    }
}

mod stdin_lock {
    #[cfg(unix)]
    fn has_as_fd<'a>() {
        fn is<X: std::os::fd::AsFd + ?Sized>() {}
        is::<std::io::StdinLock<'a>>()
    }
    #[cfg(unix)]
    fn has_as_raw_fd<'a>() {
        fn is<X: std::os::fd::AsRawFd + ?Sized>() {}
        is::<std::io::StdinLock<'a>>()
    }
    fn has_buf_read() {
        fn is<X: std::io::BufRead + ?Sized>() {}
        is::<std::io::StdinLock<'_>>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::io::StdinLock<'_>>()
    }
    fn has_is_terminal() {
        fn is<X: std::io::IsTerminal + ?Sized>() {}
        is::<std::io::StdinLock<'_>>()
    }
    fn has_read() {
        fn is<X: std::io::Read + ?Sized>() {}
        is::<std::io::StdinLock<'_>>()
    }
    fn has_ref_unwind_safe<'a>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::io::StdinLock<'a>>()
    }
    fn has_sync<'a>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::io::StdinLock<'a>>()
    }
    fn has_unpin<'a>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::io::StdinLock<'a>>()
    }
    fn has_unwind_safe<'a>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::io::StdinLock<'a>>()
    }
}

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

mod lines {
    fn has_debug<B: std::fmt::Debug>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::io::Lines<B>>()
    }
    fn has_iterator<B: std::io::BufRead>() {
        fn is<X: std::iter::Iterator + ?Sized>() {}
        is::<std::io::Lines<B>>()
    }
    fn has_ref_unwind_safe<B>()
    where
        B: std::panic::RefUnwindSafe,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::io::Lines<B>>()
    }
    fn has_send<B>()
    where
        B: std::marker::Send,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::io::Lines<B>>()
    }
    fn has_sync<B>()
    where
        B: std::marker::Sync,
    {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::io::Lines<B>>()
    }
    fn has_unpin<B>()
    where
        B: std::marker::Unpin,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::io::Lines<B>>()
    }
    fn has_unwind_safe<B>()
    where
        B: std::panic::UnwindSafe,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::io::Lines<B>>()
    }
}

mod functions {
    fn stdin() -> std::io::Stdin {
        std::io::stdin()
    }
    fn stdout() -> std::io::Stdout {
        std::io::stdout()
    }
    fn stderr() -> std::io::Stderr {
        std::io::stderr()
    }
    fn read_to_string<R: std::io::Read>(reader: R) -> std::io::Result<std::string::String> {
        std::io::read_to_string(reader)
    }
}
