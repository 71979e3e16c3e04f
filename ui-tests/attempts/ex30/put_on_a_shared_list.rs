// verdict: passed
// why: What can not be read is put on a list behind a lock, which main looks at in the end.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(
    slips: Arc<Mutex<Receiver<String>>>,
    tx: Sender<u32>,
    unread: Arc<Mutex<Vec<String>>>,
) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            match slip.parse() {
                Ok(logs) => tx.send(logs).unwrap(),
                Err(_) => unread.lock().unwrap().push(slip),
            }
        }
    })
}

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (give, given) = mpsc::channel();
    let (tx, rx) = mpsc::channel();
    let given = Arc::new(Mutex::new(given));
    let unread = Arc::new(Mutex::new(Vec::new()));
    let crew = [
        hire(Arc::clone(&given), tx.clone(), Arc::clone(&unread)),
        hire(given, tx, Arc::clone(&unread)),
    ];

    for slip in slips {
        give.send(slip.to_string()).unwrap();
    }

    drop(give);
    let logs = rx.iter().sum();
    for worker in crew {
        worker.join().unwrap();
    }
    let unread = unread.lock().unwrap().clone();
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
