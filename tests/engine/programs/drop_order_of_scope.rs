// why: locals are dropped in reverse, so the receiver declared first goes last
// outcome: exit 0 "sender\nreceiver\n"
use std::sync::mpsc::{self, Receiver, Sender};

struct Out(#[allow(unused)] Sender<u8>);
struct In(Receiver<u8>);
impl Drop for Out {
    fn drop(&mut self) {
        println!("sender");
    }
}
impl Drop for In {
    fn drop(&mut self) {
        println!("receiver");
        assert!(self.0.try_recv().is_err());
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let _rx = In(rx);
    let _tx = Out(tx);
}
