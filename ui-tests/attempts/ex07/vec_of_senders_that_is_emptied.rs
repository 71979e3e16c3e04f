// verdict: passed
// why: Pops a sender for each thread out of a list until none is left.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut senders = vec![tx.clone(), tx.clone(), tx];
    let mut mill = 0;
    while let Some(own) = senders.pop() {
        mill += 1;
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", mill * 4);
            if own.send(report).is_err() {
                eprintln!("nobody listens");
            }
        });
    }
    loop {
        match rx.recv() {
            Ok(report) => println!("{report}"),
            Err(mpsc::RecvError) => break,
        }
    }
}
