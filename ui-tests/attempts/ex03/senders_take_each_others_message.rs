// verdict: beside the lesson
// lines: 14, 16
// why: Both threads send and both receive, so neither channel nor thread is a mouth that only takes.

use std::sync::{Arc, Barrier, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (rx, both_sent) = (Mutex::new(rx), Barrier::new(2));
    let shared = Arc::new((rx, both_sent));
    let work = |n: u32, tx: mpsc::Sender<String>, shared: Arc<(Mutex<mpsc::Receiver<String>>, Barrier)>| {
        move || {
            tx.send(format!("Hi from thread {n}")).unwrap();
            shared.1.wait();
            let text = shared.0.lock().unwrap().recv().unwrap();
            println!("Message received: {text}");
        }
    };
    let first = thread::spawn(work(1, tx.clone(), Arc::clone(&shared)));
    let second = thread::spawn(work(2, tx, shared));
    first.join().unwrap();
    second.join().unwrap();
}
