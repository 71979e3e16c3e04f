// why: futures polled by hand are plain code, and a waker that unparks is followed
// outcome: exit 0 "5\n"
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};

struct Unpark(Thread, AtomicBool);
impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.1.store(true, Ordering::SeqCst);
        self.0.unpark();
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let unpark = Arc::new(Unpark(thread::current(), AtomicBool::new(true)));
    let waker = Arc::clone(&unpark).into();
    loop {
        while !unpark.1.swap(false, Ordering::SeqCst) {
            thread::park();
        }
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut sender = Some(tx);
    let level = block_on(std::future::poll_fn(move |context| {
        if let Some(tx) = sender.take() {
            let waker = context.waker().clone();
            thread::spawn(move || {
                tx.send(5).unwrap();
                waker.wake();
            });
        }
        rx.try_recv().map_or(Poll::Pending, Poll::Ready)
    }));
    println!("{level}");
}
