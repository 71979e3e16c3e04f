// verdict: panicked
// why: Sends text with its unit, and parses the whole of it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(format!("{tons} tons")).unwrap();
        }
    });
    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(format!("{people} people")).unwrap();
        }
    });
    let (mut tons, mut people) = (0, 0);
    for boat in rx {
        let load: u32 = boat.trim().parse().unwrap();
        if boat.contains("tons") {
            tons += load;
        } else {
            people += load;
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
