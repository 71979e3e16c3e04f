// why: a print's arguments are looked at while it prints, so a receive in a Display may wait there
// outcome: exit 0 "4\n"
use std::cell::Cell;
use std::fmt;
use std::sync::mpsc::{self, Receiver};
use std::thread;

struct Late(Cell<Option<Receiver<u8>>>);
impl fmt::Display for Late {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.0.take().unwrap().recv().unwrap())
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(4).unwrap());
    println!("{}", Late(Cell::new(Some(rx))));
}
