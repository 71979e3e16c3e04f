// verdict: passed
// why: Main joins the ferryman, and tells the writer over a channel of its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (gone, is_gone) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(3) {
            println!("The ferryman carries {letter} over");
        }
    });

    let writer = thread::spawn(move || {
        for letter in 1..=3 {
            tx.send(letter).unwrap();
        }
        is_gone.recv().unwrap();
        for letter in 4.. {
            if let Err(error) = tx.send(letter) {
                println!("{} came back", error.0);
                break;
            }
        }
    });

    ferryman.join().unwrap();
    gone.send(()).unwrap();
    writer.join().unwrap();
}
