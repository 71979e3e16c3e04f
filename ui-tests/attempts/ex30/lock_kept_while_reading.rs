// verdict: panicked
// lines: 27
// why: Takes the guard into a variable, so whoever falls over a slip has the lock, and the other falls over that.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(slips: Arc<Mutex<Receiver<String>>>, tx: Sender<u32>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let rx = slips.lock().unwrap();
            let Ok(slip) = rx.recv() else { break };
            let logs: u32 = slip.parse().unwrap();
            tx.send(logs).unwrap();
        }
    })
}

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (give, given) = mpsc::channel();
    let (tx, rx) = mpsc::channel();
    let given = Arc::new(Mutex::new(given));
    let crew = [hire(Arc::clone(&given), tx.clone()), hire(given, tx)];

    for slip in slips {
        give.send(slip.to_string()).unwrap();
    }

    let (mut logs, unread) = (0, Vec::new());
    for _ in slips {
        logs += rx.recv().unwrap();
    }

    drop(give);
    for worker in crew {
        worker.join().unwrap();
    }
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
