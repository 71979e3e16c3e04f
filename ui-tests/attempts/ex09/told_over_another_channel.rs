// verdict: passed
// why: What came back is reported to main over a channel of its own.

use std::sync::mpsc;
use std::thread;

struct Letter(u32);

fn main() {
    let (tx, rx) = mpsc::channel();
    let (to_main, from_writer) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        let carried: Vec<Letter> = rx.iter().take(3).collect();
        for Letter(number) in carried {
            println!("The ferryman carries {number} over");
        }
    });

    thread::spawn(move || {
        for number in 1..=3 {
            tx.send(Letter(number)).unwrap();
        }
        ferryman.join().unwrap();

        let mut letters = (4..=6).map(Letter);
        while let Some(letter) = letters.next() {
            if let Err(error) = tx.send(letter) {
                to_main.send(error.0).unwrap();
                break;
            }
        }
    });

    for Letter(number) in from_writer {
        println!("{number} came back");
    }
}
