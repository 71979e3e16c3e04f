// verdict: passed
// why: Both threads are scoped, and the ferryman takes the receiver along.

use std::sync::mpsc;
use std::thread;

fn main() {
    thread::scope(|scope| {
        let (tx, rx) = mpsc::channel();
        let ferryman = scope.spawn(move || {
            for letter in rx.into_iter().take(3) {
                println!("The ferryman carries {letter} over");
            }
        });
        scope.spawn(move || {
            let mut answer = Ok(());
            for letter in 1..=3 {
                answer = answer.and(tx.send(letter));
            }
            ferryman.join().unwrap();
            answer = answer.and_then(|()| tx.send(4));
            if let Err(error) = answer {
                println!("{} came back", error.0);
            }
        });
    });
}
