// verdict: passed
// why: The threads' work are trait objects from a module, and main only starts them.

mod stations {
    use std::sync::mpsc::Sender;

    pub(crate) trait Station: Send {
        fn call(&self, tx: &Sender<String>);
    }

    struct First;
    struct Second;

    impl Station for First {
        fn call(&self, tx: &Sender<String>) {
            tx.send(String::from("Hi from thread 1")).unwrap();
        }
    }

    impl Station for Second {
        fn call(&self, tx: &Sender<String>) {
            tx.send(String::from("Hi from thread 2")).unwrap();
        }
    }

    pub(crate) fn all() -> Vec<Box<dyn Station>> {
        vec![Box::new(First), Box::new(Second)]
    }
}

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for station in stations::all() {
        let tx = tx.clone();
        thread::spawn(move || station.call(&tx));
    }
    drop(tx);

    for received in rx {
        println!("Message received: {}", received);
    }
}
