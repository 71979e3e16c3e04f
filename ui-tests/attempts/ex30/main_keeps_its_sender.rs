// verdict: deadlock
// why: Takes all that come, and main has a sender itself.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(slips: Arc<Mutex<Receiver<String>>>, tx: Sender<u32>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            let logs: u32 = slip.parse().unwrap();
            tx.send(logs).unwrap();
        }
    })
}

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (give, given) = mpsc::channel();
    let (tx, rx) = mpsc::channel();
    let given = Arc::new(Mutex::new(given));
    let crew = [
        hire(Arc::clone(&given), tx.clone()),
        hire(given, tx.clone()),
    ];

    for slip in slips {
        give.send(slip.to_string()).unwrap();
    }

    let (mut logs, unread) = (0, Vec::new());
    drop(give);
    for n in rx {
        logs += n;
    }

    for worker in crew {
        let _ = worker.join();
    }
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
