// verdict: passed
// why: Looks for the first letter whose answer is an error, among endless many.

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

        let back = (4..).find_map(|letter| tx.send(letter).err());
        println!("{} came back", back.unwrap().0);
    });

    writer.join().unwrap();
}
