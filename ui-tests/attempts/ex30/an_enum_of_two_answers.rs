// verdict: passed
// why: An enum of its own says the two things, and a match reads the slip.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

enum Answer {
    Logs(u32),
    Unread(String),
}

fn hire(slips: Arc<Mutex<Receiver<String>>>, tx: Sender<Answer>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            let answer = match slip.parse() {
                Ok(logs) => Answer::Logs(logs),
                Err(_) => Answer::Unread(slip),
            };
            tx.send(answer).unwrap();
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
    drop(give);
    for answer in rx {
        match answer {
            Answer::Logs(more) => logs += more,
            Answer::Unread(slip) => unread.push(slip),
        }
    }
    for worker in crew {
        worker.join().unwrap();
    }
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
