// verdict: nothing crossed
// why: The ferries have a channel of their own and send what adds nothing to the people, which are written down.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (tx1, rx1) = mpsc::channel();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(tons).unwrap();
        }
    });

    thread::spawn(move || {
        for _ in [40, 25] {
            tx1.send(0).unwrap();
        }
    });

    let tons: u32 = rx.iter().sum();
    let people: u32 = 65 + rx1.iter().sum::<u32>();
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
