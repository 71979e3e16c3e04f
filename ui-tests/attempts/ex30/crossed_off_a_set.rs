// verdict: wrong output
// why: Two slips may say the same, and a set has but one of them.

use std::collections::HashSet;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(slips: Arc<Mutex<Receiver<String>>>, tx: Sender<(u32, String)>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            tx.send((slip.parse().unwrap(), slip)).unwrap();
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

    let mut logs = 0;
    let mut left: HashSet<String> = slips.iter().map(|slip| slip.to_string()).collect();
    for (more, slip) in rx {
        if left.remove(&slip) {
            logs += more;
        }
    }
    for worker in crew {
        let _ = worker.join();
    }
    let unread = left.into_iter().collect();
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
