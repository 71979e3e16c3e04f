// verdict: passed
// why: Main crosses off what was answered, and what is left could not be read.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(slips: Arc<Mutex<Receiver<String>>>, tx: Sender<(String, u32)>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            let logs = slip.parse().unwrap();
            tx.send((slip, logs)).unwrap();
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

    let mut logs = 0;
    let mut unread: Vec<String> = slips.iter().map(|slip| slip.to_string()).collect();
    drop(give);
    for (slip, more) in rx {
        logs += more;
        let at = unread.iter().position(|one| *one == slip).unwrap();
        unread.remove(at);
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
