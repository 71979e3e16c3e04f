// verdict: passed
// why: Over a channel without room each letter is handed over, so no join is needed to know.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(3) {
            println!("The ferryman carries {letter} over");
        }
    });

    let writer = thread::spawn(move || {
        let mut back = 1;
        while tx.send(back).is_ok() {
            back += 1;
        }

        println!("{back} came back");
    });

    writer.join().unwrap();
    ferryman.join().unwrap();
}
