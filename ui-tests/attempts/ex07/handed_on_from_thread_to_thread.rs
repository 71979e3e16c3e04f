// verdict: passed
// why: Each thread clones for itself and starts the next with what it was given.

use std::sync::mpsc;
use std::thread;

fn start(mill: u32, tx: mpsc::Sender<String>) {
    if mill > 3 {
        return;
    }
    thread::spawn(move || {
        start(mill + 1, tx.clone());
        tx.send(format!("Mill {mill} has ground {} sacks", 4 * mill))
            .expect("main listens");
    });
}

fn main() {
    let (tx, rx) = mpsc::channel();
    start(1, tx);
    for report in rx {
        println!("{report}");
    }
}
