// why: what a loop keeps on the heap or in a thread-local is part of its state
// outcome: exit 0 "came\n"
// outcome: exit 0 "gave up\n"
use std::cell::Cell;
use std::sync::mpsc;
use std::thread;

thread_local!(static ROUNDS: Cell<u32> = const { Cell::new(0) });

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(()));
    let looks = Box::new(Cell::new(0));
    let came = loop {
        if rx.try_recv().is_ok() {
            break true;
        }
        looks.set(looks.get() + 1);
        ROUNDS.set(ROUNDS.get() + looks.get() % 2);
        if ROUNDS.get() == 20 {
            break false;
        }
    };
    println!("{}", if came { "came" } else { "gave up" });
}
