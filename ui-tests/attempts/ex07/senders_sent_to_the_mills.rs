// verdict: passed
// why: Each mill waits at a channel of its own until it is sent a sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for mill in 1..=3 {
        let (give, take) = mpsc::channel();
        thread::spawn(move || {
            let own: mpsc::Sender<String> = take.recv().unwrap();
            own.send(format!("Mill {mill} has ground {} sacks", 4 * mill))
                .unwrap();
        });
        give.send(tx.clone()).unwrap();
    }
    drop(tx);
    for report in rx {
        println!("{report}");
    }
}
