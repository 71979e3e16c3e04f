// verdict: passed
// why: A counter with a Condvar says how many words lie in the channel.

use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let sent = Arc::new((Mutex::new(0), Condvar::new()));

    let told = Arc::clone(&sent);
    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
            *told.0.lock().unwrap() += 1;
            told.1.notify_one();
        }
    });

    let (count, condvar) = &*sent;
    drop(condvar.wait_while(count.lock().unwrap(), |count| *count < 3));
    for received in rx.try_iter() {
        println!("Got: {}", received);
    }
}
