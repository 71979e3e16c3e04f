// verdict: passed
// why: The words are shared by Arc between the thread's list and the messages.

use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let writer = thread::spawn(move || {
        let vals: Vec<Arc<String>> = ["My", "Big", "Message"]
            .map(|val| Arc::new(val.to_string()))
            .to_vec();

        for val in &vals {
            tx.send(Arc::clone(val)).unwrap();
        }
        vals
    });

    rx.iter().for_each(|received| println!("Got: {}", received));
    eprintln!("{} words were shared", writer.join().unwrap().len());
}
