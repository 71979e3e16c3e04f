// verdict: passed
// why: The panic says which slip it was, and main looks at what it said.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(slips: Arc<Mutex<Receiver<String>>>, tx: Sender<u32>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            let Ok(logs) = slip.parse::<u32>() else {
                panic!("{slip}");
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

    let (mut logs, mut unread) = (0, Vec::new());
    drop(give);
    for more in rx {
        logs += more;
    }
    for worker in crew {
        let fallen = worker.join().err();
        unread.extend(fallen.and_then(|said| said.downcast_ref::<String>().cloned()));
    }
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
