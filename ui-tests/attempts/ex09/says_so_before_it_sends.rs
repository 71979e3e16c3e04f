// verdict: beside the lesson
// why: Prints the line, sends the fourth letter then, and looks at no answer.

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

        println!("4 came back");
        let _ = tx.send(4);
    });

    writer.join().unwrap();
}
