// River: The ferryman carries three letters over and goes home. A letter that is sent when nobody
//        listens any more comes back: `send` answers with an error, and the letter lies inside.
// Do:    The fourth letter finds nobody, and the writer panics over it. Let the writer take the
//        answer of `send` for what it is, the news that nobody listens, and stop.
// Pass:  Three lines say that the ferryman carries 1, 2 and 3 over, in this order; then, when `send`
//        has given a letter back, and not before, `4 came back` is printed, and the program ends by
//        itself. One thread, neither main nor the ferryman, sends the letters over one channel, and
//        no more once one came back. Nothing panics, not even where the panic would be caught.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.SendError.html

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
            tx.send(letter).unwrap();
        }
    });

    writer.join().unwrap();
}
