// code: E0277
// view: a message goes to another thread, so its type has to be

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<Box<dyn FnOnce() -> u32>>();
    let worker = thread::spawn(move || rx.iter().map(|job| job()).sum::<u32>());

    tx.send(Box::new(|| 7)).unwrap();
    drop(tx);
    println!("{}", worker.join().unwrap());
}
