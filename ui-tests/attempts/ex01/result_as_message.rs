// verdict: passed
// why: The thread sends a Result of its own, so that main unwraps twice.

use std::num::ParseIntError;
use std::{sync::mpsc, thread};

fn compose(count: &str) -> Result<String, ParseIntError> {
    let worlds: u32 = count.parse()?;
    Ok(format!(
        "Hi from {} foreign world!",
        if worlds == 1 { "a" } else { "no" }
    ))
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(compose("1")).unwrap());
    println!("{}", rx.recv().unwrap().unwrap());
}
