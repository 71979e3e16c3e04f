// verdict: passed
// why: A future by hand: polled by main, which parks until the waker that it sent is woken.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
struct Unpark(Thread);
impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
struct Next(mpsc::Receiver<String>, Option<mpsc::Sender<Waker>>);
impl Future for Next {
    type Output = String;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        if let Some(t) = self.1.take() {
            t.send(cx.waker().clone()).unwrap();
        }
        match self.0.try_recv() {
            Ok(s) => Poll::Ready(s),
            Err(_) => Poll::Pending,
        }
    }
}
fn main() {
    let (tx, rx) = mpsc::channel();
    let (wt, wr) = mpsc::channel::<Waker>();
    thread::spawn(move || {
        let w = wr.recv().unwrap();
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        w.wake();
    });
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut cx = Context::from_waker(&waker);
    let mut fut = pin!(async { Next(rx, Some(wt)).await });
    let s = loop {
        match fut.as_mut().poll(&mut cx) {
            Poll::Ready(s) => break s,
            Poll::Pending => thread::park(),
        }
    };
    println!("{s}");
}
