// verdict: passed
// why: Text is one type too, and main reads from it which kind it is.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(format!("barge {tons}")).unwrap();
        }
    });
    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(format!("ferry {people}")).unwrap();
        }
    });
    let (mut tons, mut people) = (0, 0);
    for boat in rx {
        let (kind, load) = boat.split_once(' ').unwrap();
        let load: u32 = load.parse().unwrap();
        if kind == "barge" {
            tons += load;
        } else {
            people += load;
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
