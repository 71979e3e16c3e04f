// verdict: passed
// why: What travels is what main is to do with its book.

use std::sync::mpsc;
use std::thread;

type Entry = Box<dyn FnOnce(&mut u32, &mut u32) + Send>;

fn main() {
    let (tx, rx) = mpsc::channel::<Entry>();
    let tx1 = tx.clone();
    thread::spawn(move || {
        for load in [12, 30, 8] {
            tx.send(Box::new(move |tons, _| *tons += load)).unwrap();
        }
    });
    thread::spawn(move || {
        for load in [40, 25] {
            tx1.send(Box::new(move |_, people| *people += load))
                .unwrap();
        }
    });
    let (mut tons, mut people) = (0, 0);
    for enter in rx {
        enter(&mut tons, &mut people);
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
