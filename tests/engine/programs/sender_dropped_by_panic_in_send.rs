// why: a message that is dropped while its receiver goes may send itself elsewhere
// outcome: exit 0 "Ok(1)\n"
use std::sync::mpsc::{self, Sender};

struct Letter(Sender<u8>);
impl Drop for Letter {
    fn drop(&mut self) {
        self.0.send(1).unwrap();
    }
}

fn main() {
    let (back, returned) = mpsc::channel();
    let (tx, rx) = mpsc::channel();
    tx.send(Letter(back)).unwrap();
    drop(rx);
    println!("{:?}", returned.recv());
}
