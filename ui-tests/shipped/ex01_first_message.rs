// River: A channel is a river. One thread lets a message go at its source, the sender `tx`; main
//        stands at its mouth, the receiver `rx`, waits for what comes down, and shows it.
// Do:    The compiler stops at one word of this program. Read what it says about that word, and
//        what `recv` gives back; then mend the line.
// Pass:  The program prints the one line that the other thread sent, exactly and nothing else,
//        and ends by itself, whichever thread is faster.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.Receiver.html#method.recv

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwwarp();
    println!("{}", received_message);
}
