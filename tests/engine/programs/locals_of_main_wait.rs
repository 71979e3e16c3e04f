// why: main's thread-locals may wait for another thread as main ends
// outcome: exit 0 "end\nOk(3)\n"
use std::cell::RefCell;
use std::sync::mpsc::{self, Receiver};
use std::thread;

struct Last(Receiver<u8>);
impl Drop for Last {
    fn drop(&mut self) {
        println!("{:?}", self.0.recv());
    }
}
thread_local!(static LAST: RefCell<Option<Last>> = const { RefCell::new(None) });

fn main() {
    let (tx, rx) = mpsc::channel();
    LAST.set(Some(Last(rx)));
    println!("end");
    thread::spawn(move || tx.send(3).unwrap());
}
