// why: unparking a thread that has ended is nothing
// outcome: exit 0 "fine\n"
use std::thread;

fn main() {
    let worker = thread::spawn(|| ());
    let handle = worker.thread().clone();
    worker.join().unwrap();
    handle.unpark();
    println!("fine");
}
