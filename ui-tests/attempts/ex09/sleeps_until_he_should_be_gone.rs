// verdict: depends on luck
// lines: 22
// why: Gives the ferryman a second to go home instead of waiting for it.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

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
        thread::sleep(Duration::from_secs(1));

        for letter in 4..=6 {
            if let Err(error) = tx.send(letter) {
                println!("{} came back", error.0);
                break;
            }
        }
    });

    writer.join().unwrap();
    ferryman.join().unwrap();
}
