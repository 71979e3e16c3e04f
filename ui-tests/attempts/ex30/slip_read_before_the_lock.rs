// verdict: wrong output
// follows: chain1_first_sum_behind_a_lock
// why: Reads the slip before it takes the lock, so that nobody falls with it; nobody tells which could not be read.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(slips: Arc<Mutex<Receiver<String>>>, sum: Arc<Mutex<u32>>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            let logs: u32 = slip.parse().unwrap();
            *sum.lock().unwrap() += logs;
        }
    })
}

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (give, given) = mpsc::channel();
    let given = Arc::new(Mutex::new(given));
    let sum = Arc::new(Mutex::new(0));
    let crew = [
        hire(Arc::clone(&given), Arc::clone(&sum)),
        hire(given, Arc::clone(&sum)),
    ];

    for slip in slips {
        give.send(slip.to_string()).unwrap();
    }

    drop(give);
    for worker in crew {
        let _ = worker.join();
    }
    let logs = *sum.lock().unwrap();
    (logs, Vec::new())
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
