//! What std says of its `mpsc`: each method with its whole signature, each implementation.

mod sender {
    fn send<T>(
        this: &std::sync::mpsc::Sender<T>,
        t: T,
    ) -> std::result::Result<(), std::sync::mpsc::SendError<T>> {
        <std::sync::mpsc::Sender<T>>::send(this, t)
    }
    fn has_clone<T>() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::sync::mpsc::Sender<T>>()
    }
    fn has_debug<T>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::mpsc::Sender<T>>()
    }
    fn has_send<T: std::marker::Send>() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::mpsc::Sender<T>>()
    }
    fn has_sync<T: std::marker::Send>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::mpsc::Sender<T>>()
    }
    fn has_ref_unwind_safe<T>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::Sender<T>>()
    }
    fn has_unpin<T>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::mpsc::Sender<T>>()
    }
    fn has_unwind_safe<T>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::Sender<T>>()
    }
}

mod sync_sender {
    fn send<T>(
        this: &std::sync::mpsc::SyncSender<T>,
        t: T,
    ) -> std::result::Result<(), std::sync::mpsc::SendError<T>> {
        <std::sync::mpsc::SyncSender<T>>::send(this, t)
    }
    fn try_send<T>(
        this: &std::sync::mpsc::SyncSender<T>,
        t: T,
    ) -> std::result::Result<(), std::sync::mpsc::TrySendError<T>> {
        <std::sync::mpsc::SyncSender<T>>::try_send(this, t)
    }
    fn has_clone<T>() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::sync::mpsc::SyncSender<T>>()
    }
    fn has_debug<T>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::mpsc::SyncSender<T>>()
    }
    fn has_send<T: std::marker::Send>() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::mpsc::SyncSender<T>>()
    }
    fn has_ref_unwind_safe<T>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::SyncSender<T>>()
    }
    fn has_sync<T>()
    where
        T: std::marker::Send,
    {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::mpsc::SyncSender<T>>()
    }
    fn has_unpin<T>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::mpsc::SyncSender<T>>()
    }
    fn has_unwind_safe<T>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::SyncSender<T>>()
    }
}

mod receiver {
    fn try_recv<T>(
        this: &std::sync::mpsc::Receiver<T>,
    ) -> std::result::Result<T, std::sync::mpsc::TryRecvError> {
        <std::sync::mpsc::Receiver<T>>::try_recv(this)
    }
    fn recv<T>(
        this: &std::sync::mpsc::Receiver<T>,
    ) -> std::result::Result<T, std::sync::mpsc::RecvError> {
        <std::sync::mpsc::Receiver<T>>::recv(this)
    }
    fn recv_timeout<T>(
        this: &std::sync::mpsc::Receiver<T>,
        timeout: std::time::Duration,
    ) -> std::result::Result<T, std::sync::mpsc::RecvTimeoutError> {
        <std::sync::mpsc::Receiver<T>>::recv_timeout(this, timeout)
    }
    fn iter<'own, T>(this: &'own std::sync::mpsc::Receiver<T>) -> std::sync::mpsc::Iter<'own, T> {
        <std::sync::mpsc::Receiver<T>>::iter(this)
    }
    fn try_iter<'own, T>(
        this: &'own std::sync::mpsc::Receiver<T>,
    ) -> std::sync::mpsc::TryIter<'own, T> {
        <std::sync::mpsc::Receiver<T>>::try_iter(this)
    }
    fn has_debug<T>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::mpsc::Receiver<T>>()
    }
    fn has_into_iterator<'a, T>()
    where
        T: 'a,
    {
        fn is<X: std::iter::IntoIterator + ?Sized>() {}
        is::<&'a std::sync::mpsc::Receiver<T>>()
    }
    fn has_into_iterator_2<T>() {
        fn is<X: std::iter::IntoIterator + ?Sized>() {}
        is::<std::sync::mpsc::Receiver<T>>()
    }
    fn has_send<T: std::marker::Send>() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::mpsc::Receiver<T>>()
    }
    fn has_ref_unwind_safe<T>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::Receiver<T>>()
    }
    fn has_unpin<T>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::mpsc::Receiver<T>>()
    }
    fn has_unwind_safe<T>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::Receiver<T>>()
    }
}

mod iter {
    fn has_debug<'a, T: std::fmt::Debug + 'a>()
    where
        T: 'a,
    {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::mpsc::Iter<'a, T>>()
    }
    fn has_iterator<'a, T>()
    where
        T: 'a,
    {
        fn is<X: std::iter::Iterator + ?Sized>() {}
        is::<std::sync::mpsc::Iter<'a, T>>()
    }
    fn has_ref_unwind_safe<'a, T>()
    where
        T: 'a,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::Iter<'a, T>>()
    }
    fn has_unpin<'a, T>()
    where
        T: 'a,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::mpsc::Iter<'a, T>>()
    }
    fn has_unwind_safe<'a, T>()
    where
        T: 'a,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::Iter<'a, T>>()
    }
}

mod try_iter {
    fn has_debug<'a, T: std::fmt::Debug + 'a>()
    where
        T: 'a,
    {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::mpsc::TryIter<'a, T>>()
    }
    fn has_iterator<'a, T>()
    where
        T: 'a,
    {
        fn is<X: std::iter::Iterator + ?Sized>() {}
        is::<std::sync::mpsc::TryIter<'a, T>>()
    }
    fn has_ref_unwind_safe<'a, T>()
    where
        T: 'a,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::TryIter<'a, T>>()
    }
    fn has_unpin<'a, T>()
    where
        T: 'a,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::mpsc::TryIter<'a, T>>()
    }
    fn has_unwind_safe<'a, T>()
    where
        T: 'a,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::TryIter<'a, T>>()
    }
}

mod into_iter {
    fn has_debug<T: std::fmt::Debug>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::mpsc::IntoIter<T>>()
    }
    fn has_iterator<T>() {
        fn is<X: std::iter::Iterator + ?Sized>() {}
        is::<std::sync::mpsc::IntoIter<T>>()
    }
    fn has_ref_unwind_safe<T>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::IntoIter<T>>()
    }
    fn has_send<T>()
    where
        T: std::marker::Send,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::mpsc::IntoIter<T>>()
    }
    fn has_unpin<T>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::mpsc::IntoIter<T>>()
    }
    fn has_unwind_safe<T>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::mpsc::IntoIter<T>>()
    }
}

mod functions {
    fn channel<T>() -> (std::sync::mpsc::Sender<T>, std::sync::mpsc::Receiver<T>) {
        std::sync::mpsc::channel()
    }
    fn sync_channel<T>(
        bound: usize,
    ) -> (std::sync::mpsc::SyncSender<T>, std::sync::mpsc::Receiver<T>) {
        std::sync::mpsc::sync_channel(bound)
    }
}
