// why: messages that nobody takes are dropped with their channel, each once
// outcome: exit 0 "drop 1\ndrop 2\nend\n"
use std::sync::mpsc;

struct Leaf(u8);
impl Drop for Leaf {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(Leaf(1)).unwrap();
    tx.send(Leaf(2)).unwrap();
    drop(rx);
    println!("end");
    drop(tx);
}
