// verdict: beside the lesson
// why: The landing of the ferries adds up its people and sends one message; the barges make up for the number.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (tx1, rx1) = mpsc::channel();

    thread::spawn(move || {
        for tons in [12, 30, 4, 4] {
            tx.send(tons).unwrap();
        }
    });

    thread::spawn(move || {
        tx1.send(40 + 25).unwrap();
    });

    let tons: u32 = rx.iter().sum();
    let people: u32 = rx1.iter().sum();
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
