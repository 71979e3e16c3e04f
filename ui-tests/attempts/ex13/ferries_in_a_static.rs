// verdict: nothing crossed
// why: Adds the people to a static number, and sends word alone that a ferry was there.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;

static PEOPLE: AtomicU32 = AtomicU32::new(0);

fn main() {
    let (tx, rx) = mpsc::channel();
    let (tx1, rx1) = mpsc::channel();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(tons).unwrap();
        }
    });
    thread::spawn(move || {
        for people in [40, 25] {
            PEOPLE.fetch_add(people, Ordering::SeqCst);
            tx1.send(()).unwrap();
        }
    });
    let tons: u32 = rx.iter().sum();
    for () in rx1 {}
    let people = PEOPLE.load(Ordering::SeqCst);

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
