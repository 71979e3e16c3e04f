// verdict: passed
// why: Lets main return a Result and hands errors on by the question mark.

use std::{error::Error, sync::mpsc, thread};

fn main() -> Result<(), Box<dyn Error>> {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || tx.send("Hi from a foreign world!"));

    let received_message = rx.recv()?;
    handle.join().expect("sending doesn't panic")?;
    println!("{received_message}");
    Ok(())
}
