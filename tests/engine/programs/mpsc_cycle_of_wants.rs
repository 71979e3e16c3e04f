// why: two threads that wait for each other's message wait for ever
// outcome: deadlock "waiting\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (to_left, left) = mpsc::channel::<u8>();
    let (to_right, right) = mpsc::channel::<u8>();
    println!("waiting");
    let other = thread::spawn(move || to_left.send(right.recv().unwrap()));
    to_right.send(left.recv().unwrap()).unwrap();
    other.join().unwrap().unwrap();
}
