// why: a destructor may send, and the sender in the thread-local closes its channel
// outcome: exit 0 "Ok(1) Err(RecvError)\n"
use std::cell::RefCell;
use std::sync::mpsc::{self, Sender};
use std::thread;

struct Goodbye(Sender<u8>);
impl Drop for Goodbye {
    fn drop(&mut self) {
        self.0.send(1).unwrap();
    }
}

thread_local!(static GOODBYE: RefCell<Option<Goodbye>> = const { RefCell::new(None) });

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || GOODBYE.set(Some(Goodbye(tx))));
    println!("{:?} {:?}", rx.recv(), rx.recv());
}
