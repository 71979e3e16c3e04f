// River: A channel is a river. One thread lets a message go at its source; main stands at the
//        mouth, waits for what comes down, and shows it.
// Do:    The compiler stops at one word of this program. Read what it says about that word, look
//        up what `recv` gives back, and mend the line.
// Pass:  The program prints the one line that the other thread sent, and ends by itself,
//        whichever thread is faster.
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
