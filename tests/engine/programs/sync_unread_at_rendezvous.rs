// why: a message that was offered and never taken is given back and dropped once
// outcome: exit 0 "drop 7\n"
use std::sync::mpsc;
use std::thread;

struct Leaf(u8);
impl Drop for Leaf {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    let gauge = thread::spawn(move || assert!(tx.send(Leaf(7)).is_err()));
    drop(rx);
    gauge.join().unwrap();
}
