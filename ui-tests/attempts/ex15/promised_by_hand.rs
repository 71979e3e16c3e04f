// verdict: beside the lesson
// lines: 12
// why: Promises the compiler that it is safe, which nobody has checked.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::mpsc;
use std::thread;

struct Tally(Rc<Cell<u32>>);

unsafe impl Send for Tally {}

impl Tally {
    fn chalk_up(&self, logs: u32) {
        self.0.set(self.0.get() + logs);
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Rc::new(Cell::new(0));

    let pilots = Tally(Rc::clone(&tally));
    let pilot = thread::spawn(move || {
        for logs in rx {
            pilots.chalk_up(logs);
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.get());
}
