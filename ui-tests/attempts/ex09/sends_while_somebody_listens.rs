// verdict: passed
// why: Sends on as long as that is fine, without an end of its own, and knows the letter by its own count.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(3) {
            println!("The ferryman carries {letter} over");
        }
    });

    let writer = thread::spawn(move || {
        for letter in 1..=3 {
            tx.send(letter).unwrap();
        }
        ferryman.join().unwrap();

        let mut letter = 4;
        while tx.send(letter).is_ok() {
            letter += 1;
        }
        println!("{letter} came back");
    });

    writer.join().unwrap();
}
