//! What std says of its `stdin`: each method with its whole signature, each implementation.

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
    fn read_to_string<R: std::io::Read>(reader: R) -> std::io::Result<std::string::String> {
        std::io::read_to_string(reader)
    }
}
