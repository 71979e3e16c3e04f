// verdict: passed
// why: Whoever can not read a slip goes home with it, and join gives it to main.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(slips: Arc<Mutex<Receiver<String>>>, tx: Sender<u32>) -> JoinHandle<Option<String>> {
    thread::spawn(move || {
        loop {
            let slip = slips.lock().unwrap().recv().ok()?;
            let Ok(logs) = slip.parse() else {
                return Some(slip);
            };
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

    drop(give);
    let logs = rx.iter().sum();
    let unread = crew.into_iter().filter_map(|worker| worker.join().unwrap());
    (logs, unread.collect())
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
