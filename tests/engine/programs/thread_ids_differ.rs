// why: a thread's id is its own, and its handle's
// outcome: exit 0 "true true true\n"
use std::thread;

fn main() {
    let other = thread::spawn(|| thread::current().id());
    let handle = other.thread().id();
    let main = thread::current().id();
    let other = other.join().unwrap();
    println!(
        "{} {} {}",
        other == handle,
        other != main,
        main == thread::current().id()
    );
}
