// verdict: panicked
// why: Leaves the loop by the panic, and catches that.

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
    let counted = std::sync::atomic::AtomicUsize::new(0);
    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| loop {
        let word = rx.recv().unwrap();
        words += 1;
        counted.store(words, std::sync::atomic::Ordering::SeqCst);
        println!("{words}. {word}");
    }));
    counted.into_inner()
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
