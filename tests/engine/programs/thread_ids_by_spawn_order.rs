// why: ids are given in the order of spawning, which two threads that spawn share
// outcome: exit 0 "ThreadId(4) ThreadId(5)\n"
// outcome: exit 0 "ThreadId(5) ThreadId(4)\n"
// outcome: exit 0 "ThreadId(3) ThreadId(5)\n"
use std::thread;

fn main() {
    let child = || thread::spawn(|| thread::current().id()).join().unwrap();
    let left = thread::spawn(child);
    let right = thread::spawn(child);
    println!("{:?} {:?}", left.join().unwrap(), right.join().unwrap());
}
