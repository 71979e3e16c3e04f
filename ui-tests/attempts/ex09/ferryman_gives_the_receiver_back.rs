// verdict: wrong output
// why: The ferryman gives the receiver back at his end, so that the letters go nowhere in silence.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(3) {
            println!("The ferryman carries {letter} over");
        }
        rx
    });

    let writer = thread::spawn(move || {
        for letter in 1..=3 {
            tx.send(letter).unwrap();
        }
        let _rx = ferryman.join().unwrap();

        for letter in 4..=6 {
            tx.send(letter).unwrap();
        }
    });

    writer.join().unwrap();
}
