// verdict: passed
// why: A thread named by Builder tells by its JoinHandle how many messages it sent.

use std::sync::mpsc;
use std::thread;

fn main() -> std::io::Result<()> {
    let (tx, rx) = mpsc::channel();

    let handle = thread::Builder::new()
        .name("writer".into())
        .spawn(move || {
            let vals = ["My", "Big", "Message"];
            for val in vals {
                tx.send(val).unwrap();
            }
            vals.len()
        })?;

    let sent = handle.join().expect("the writer ends well");
    for received in rx.iter().take(sent) {
        println!("Got: {}", received);
    }
    Ok(())
}
