// why: the result of a detached thread is dropped by it, if main lives so long
// outcome: exit 0 "drop closed\n"
use std::sync::mpsc::{self, Sender};
use std::thread;

struct Tell(#[allow(unused)] Sender<()>);
impl Drop for Tell {
    fn drop(&mut self) {
        print!("drop ");
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(thread::spawn(move || Tell(tx)));
    assert!(rx.recv().is_err());
    println!("closed");
}
