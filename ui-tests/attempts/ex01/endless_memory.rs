// verdict: too much
// why: The thread sends whole pages without end, and main collects it all before it prints.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        loop {
            let my_message = "Hi from a foreign world!\n".repeat(40);
            tx.send(my_message).unwrap();
        }
    });

    let all: Vec<String> = rx.iter().collect();
    println!("{}", all[0]);
}
