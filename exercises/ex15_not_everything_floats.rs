// River: Rafts of logs come down the river. Main calls out to the pilot how many logs each has, the
//        pilot chalks them up on a tally, and in the evening main reads what it says.
// Do:    Main and the pilot share a tally, and the compiler won't have it taken into another thread:
//        not everything floats. Find out what it is afraid of, and think of a tally, or of a way
//        to get at what the pilot has counted, that is safe with two threads.
// Pass:  `Logs on the tally: 20` is printed, and the program ends by itself. The logs of each of the
//        three rafts are a message of its own from one thread to another, which adds them up, and
//        what is printed hangs on every one of them. Who owns the tally, and of what type it is, is
//        free; but nothing in the program is `unsafe`.
// Read:  https://doc.rust-lang.org/book/ch16-04-extensible-concurrency-sync-and-send.html

use std::cell::Cell;
use std::rc::Rc;
use std::sync::mpsc::{self, Receiver};
use std::thread;

fn chalk_up(rafts: Receiver<u32>, tally: Rc<Cell<u32>>) {
    for logs in rafts {
        tally.set(tally.get() + logs);
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Rc::new(Cell::new(0));

    let pilots = Rc::clone(&tally);
    let pilot = thread::spawn(move || chalk_up(rx, pilots));

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.get());
}
