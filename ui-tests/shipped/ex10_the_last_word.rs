// River: A letter comes down the river word by word, and someone at the mouth reads it out. Nobody
//        has said how long it is: the river itself says when nothing more can come.
// Do:    Every word is read out, and then this program panics. See what `recv` answers when the
//        last sender is gone, and let that be the end of the loop.
// Pass:  The five words are printed in order, each behind its number, then `That was the last of 5
//        words.`, and the program ends by itself. Nothing panics, not even where the panic would be
//        caught. Each word is a message of its own, all from one thread to another, over one
//        channel. And `read_out`, which keeps its name, what it takes and what it gives, gives the
//        number of words of other letters too: of none, of one, of many.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.RecvError.html

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
    loop {
        let word = rx.recv().unwrap();
        words += 1;
        println!("{words}. {word}");
    }
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
