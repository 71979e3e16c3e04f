// verdict: depends on luck
// lines: 19
// why: Doesn't wait for the ferryman, so that letters get lost in the channel before one comes back.

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
        let mut letter = 1;
        while tx.send(letter).is_ok() {
            letter += 1;
        }
        println!("{letter} came back");
    });

    writer.join().unwrap();
    ferryman.join().unwrap();
}
