// verdict: wrong output
// why: Lets the greatest number mean that a slip could not be read, and another slip has just that.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(slips: Arc<Mutex<Receiver<String>>>, tx: Sender<(u32, String)>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            tx.send((slip.parse().unwrap_or(u32::MAX), slip)).unwrap();
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

    let (mut logs, mut unread) = (0, Vec::new());
    for _ in slips {
        match rx.recv().unwrap() {
            (u32::MAX, slip) => unread.push(slip),
            (more, _) => logs += more,
        }
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
