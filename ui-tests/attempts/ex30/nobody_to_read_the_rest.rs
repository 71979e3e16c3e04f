// verdict: wrong output
// why: One worker alone, who falls, and the slips behind that are not read.

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
    let crew = [hire(Arc::new(Mutex::new(given)), tx)];

    for slip in slips {
        give.send(slip.to_string()).ok();
    }

    let (mut logs, mut unread) = (0, Vec::new());
    drop(give);
    for more in rx {
        logs += more;
    }
    for worker in crew {
        if worker.join().is_err() {
            unread.push(slips[1].to_string());
        }
    }
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
