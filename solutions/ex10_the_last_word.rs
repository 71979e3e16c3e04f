// The decision: `recv` answers `Err` when every sender is gone and nothing is left to take. The
// only sender goes with its thread, at the end of the letter, so that answer is the end of the
// loop.
//
// As right: `for word in rx`, which ends at the same answer; a `match` that breaks at `Err`; `let
// Ok(…) = … else`; methods of `rx.iter()`; joining the thread and looking with `try_recv`
// afterwards; an empty word or a `None` that the thread sends as its last; main sending the words to a
// thread that reads them out.
// Not right: five rounds, since other letters have more words or fewer; asking again at `Err`,
// which never changes; looking with `try_recv` without waiting; keeping a sender, so that no end
// ever comes.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    let mut words = 0;
    while let Ok(word) = rx.recv() {
        words += 1;
        println!("{words}. {word}");
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
