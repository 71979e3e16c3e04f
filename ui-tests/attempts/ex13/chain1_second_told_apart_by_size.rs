// verdict: wrong output
// why: Tells the numbers apart again by their size, which is right for most.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(tons).unwrap();
        }
    });
    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(people).unwrap();
        }
    });
    let mut tons = 0;
    let mut people = 0;
    for boat in rx {
        if boat < 20 {
            tons += boat;
        } else {
            people += boat;
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
