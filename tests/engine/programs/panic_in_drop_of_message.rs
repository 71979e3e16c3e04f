// why: an unread message whose drop panics hurts the thread that drops the channel
// outcome: exit 101 "dropping\n"
use std::sync::mpsc;

struct Bomb;
impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("in drop");
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(Bomb).unwrap();
    println!("dropping");
    drop(rx);
    println!("never");
}
