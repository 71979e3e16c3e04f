// verdict: passed
// why: Traits of the learner's own stand on both ends of a generic flow.

mod river {
    use std::sync::mpsc::{Receiver, Sender};
    pub trait Source<T> {
        fn pour(self, t: T);
    }
    pub trait Mouth<T> {
        fn drink(&self) -> Option<T>;
    }
    impl<T> Source<T> for Sender<T> {
        fn pour(self, t: T) {
            self.send(t).ok().expect("mouth");
        }
    }
    impl<T> Mouth<T> for Receiver<T> {
        fn drink(&self) -> Option<T> {
            self.recv().ok()
        }
    }
}
use river::{Mouth, Source};
fn flow<T: Send + 'static>(t: T) -> Option<T> {
    let (tx, rx) = std::sync::mpsc::channel();
    std::thread::spawn(move || tx.pour(t));
    rx.drink()
}
fn main() {
    println!("{}", flow("Hi from a foreign world!").unwrap_or_default());
}
