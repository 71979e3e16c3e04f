// verdict: passed
// why: Imports inside the function, with globs and another name for the module.

fn main() {
    use std::sync::{mpsc as river, mpsc::*};
    use std::thread::*;

    let (tx, rx): (Sender<String>, Receiver<String>) = river::channel();

    let handle: JoinHandle<()> = spawn(move || {
        for val in ["My", "Big", "Message"].map(String::from) {
            tx.send(val).unwrap();
        }
    });

    handle.join().unwrap();
    while let Ok(received) = rx.try_recv() {
        println!("Got: {}", received);
    }
}
