// why: sending to a receiver that may be gone gives the message back
// outcome: exit 0 "Ok(())\n"
// outcome: exit 0 "SendError { .. } 5\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || drop(rx));
    match tx.send(5) {
        Ok(()) => println!("Ok(())"),
        Err(error) => println!("{error:?} {}", error.0),
    }
}
