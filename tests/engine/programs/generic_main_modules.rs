// why: modules, traits, generics and closures in a program are nothing special
// outcome: exit 0 "6\n"
mod river {
    use std::sync::mpsc::{Receiver, SendError, Sender, channel};

    pub trait Flow<T> {
        fn flow(&self, item: T) -> Result<(), SendError<T>>;
    }

    impl<T> Flow<T> for Sender<T> {
        fn flow(&self, item: T) -> Result<(), SendError<T>> {
            self.send(item)
        }
    }

    pub fn spring<T: Send + 'static>(items: Vec<T>) -> Receiver<T> {
        let (tx, rx) = channel();
        std::thread::spawn(move || items.into_iter().try_for_each(|item| tx.flow(item)));
        rx
    }
}

fn main() {
    println!("{}", river::spring(vec![1, 2, 3]).into_iter().sum::<i32>());
}
