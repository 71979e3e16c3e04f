// why: the message may come before any of six looks, and every one of them is a result
// outcome: exit 0 "Some(0)\n"
// outcome: exit 0 "Some(1)\n"
// outcome: exit 0 "Some(2)\n"
// outcome: exit 0 "Some(3)\n"
// outcome: exit 0 "Some(4)\n"
// outcome: exit 0 "Some(5)\n"
// outcome: exit 0 "None\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let gauge = thread::spawn(move || tx.send(7).unwrap());
    println!("{:?}", (0..6).find(|_| rx.try_recv().is_ok()));
    gauge.join().unwrap();
}
