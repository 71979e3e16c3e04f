// why: stdin's lock held over a receive keeps another from reading
// outcome: exit 0 "0\n"
// outcome: deadlock ""
use std::io;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(io::stdin().read_line(&mut String::new()).unwrap())
            .unwrap()
    });
    let lock = io::stdin().lock();
    let count = rx.recv().unwrap();
    drop(lock);
    println!("{count}");
}
