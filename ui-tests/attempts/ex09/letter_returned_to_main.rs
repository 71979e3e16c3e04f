// verdict: passed
// why: The writer's thread gives back the letter that came back, and main prints it.

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

        (4..=6).find_map(|letter| tx.send(letter).err())
    });

    if let Some(error) = writer.join().unwrap() {
        println!("{} came back", error.0);
    }
}
