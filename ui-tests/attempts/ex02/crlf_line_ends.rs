// verdict: passed
// why: The file's lines end with CR LF, the lines inside its string too, of which rustc makes LF.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = "My
Big
Message";

        for val in vals.split('\n') {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
