//! What std says of its `mpsc_try_errors`: each method with its whole signature, each implementation.

mod try_recv_error {
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_display() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_error() {
        fn is<X: std::error::Error + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_from() {
        fn is<X: std::convert::From<std::sync::mpsc::RecvError> + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_partial_eq() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_copy() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_eq() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::TryRecvError>()
    }
}

mod try_send_error {
    fn has_clone<T: std::clone::Clone>() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_debug<T>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_display<T>() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_error<T>() {
        fn is<X: std::error::Error + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_from<T>() {
        fn is<T, X: std::convert::From<std::sync::mpsc::SendError<T>> + ?Sized>() {}
        is::<T, std::sync::mpsc::TrySendError<T>>()
    }
    fn has_partial_eq<T: std::cmp::PartialEq>() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_copy<T: std::marker::Copy>() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_eq<T: std::cmp::Eq>() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_ref_unwind_safe<T>()
    where
        T: std::panic::RefUnwindSafe,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_send<T>()
    where
        T: std::marker::Send,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_sync<T>()
    where
        T: std::marker::Sync,
    {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_unpin<T>()
    where
        T: std::marker::Unpin,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
    fn has_unwind_safe<T>()
    where
        T: std::panic::UnwindSafe,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::TrySendError<T>>()
    }
}

mod recv_timeout_error {
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_display() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_error() {
        fn is<X: std::error::Error + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_from() {
        fn is<X: std::convert::From<std::sync::mpsc::RecvError> + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_partial_eq() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_copy() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_eq() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::RecvTimeoutError>()
    }
}
