// The decision: an `Err` of `send` says that the receiver is gone for good, and gives the letter
// back. So it is printed, and the loop is left: whatever is sent after that comes back too.
//
// As right: a `match` with the pattern `Err(SendError(letter))`; `while tx.send(letter).is_ok()`; a
// loop without an end of its own, such as `for letter in 4..`, that the error ends; a function that
// hands the error on by `?`; a channel without room, over which the writer needs no join.
// Not right: `let _ = tx.send(letter)`, which hears no answer; keeping the receiver alive so that
// the sends succeed, since nobody reads those letters; catching the panic; sending without waiting
// for the ferryman's end, since then the fourth letter may get lost in the channel.

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

        for letter in 4..=6 {
            if let Err(error) = tx.send(letter) {
                println!("{} came back", error.0);
                break;
            }
        }
    });

    writer.join().unwrap();
}
