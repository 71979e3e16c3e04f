// why: the question mark in main turns an error into 1
// outcome: exit 1 ""
use std::error::Error;
use std::sync::mpsc;

fn main() -> Result<(), Box<dyn Error>> {
    let (tx, rx) = mpsc::channel::<u8>();
    drop(tx);
    rx.recv()?;
    println!("never");
    Ok(())
}
