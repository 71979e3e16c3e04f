// verdict: nothing crossed
// lines: 22
// why: A list behind a mutex carries the words, and the channel a unit for each.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let list = Arc::new(Mutex::new(Vec::new()));
    let writers_list = Arc::clone(&list);

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            writers_list.lock().unwrap().push(val);
            tx.send(()).unwrap();
        }
    });
    writer.join().unwrap();

    for (number, ()) in rx.iter().enumerate() {
        println!("Got: {}", list.lock().unwrap()[number]);
    }
}
