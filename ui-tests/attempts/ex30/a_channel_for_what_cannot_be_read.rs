// verdict: passed
// why: What can not be read goes over a channel of its own.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(
    slips: Arc<Mutex<Receiver<String>>>,
    tx: Sender<u32>,
    back: Sender<String>,
) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            match slip.parse() {
                Ok(logs) => tx.send(logs).unwrap(),
                Err(_) => back.send(slip).unwrap(),
            }
        }
    })
}

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (give, given) = mpsc::channel();
    let (tx, rx) = mpsc::channel();
    let (back, came_back) = mpsc::channel();
    let given = Arc::new(Mutex::new(given));
    let crew = [
        hire(Arc::clone(&given), tx.clone(), back.clone()),
        hire(given, tx, back),
    ];

    for slip in slips {
        give.send(slip.to_string()).unwrap();
    }

    drop(give);
    let logs = rx.iter().sum();
    let unread = came_back.iter().collect();
    for worker in crew {
        worker.join().unwrap();
    }
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
