// verdict: beside the lesson
// why: The crew adds up behind a lock, and does not fall.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn hire(
    slips: Arc<Mutex<Receiver<String>>>,
    sum: Arc<Mutex<(u32, Vec<String>)>>,
) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            let mut sum = sum.lock().unwrap();
            match slip.parse::<u32>() {
                Ok(logs) => sum.0 += logs,
                Err(_) => sum.1.push(slip),
            }
        }
    })
}

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (give, given) = mpsc::channel();
    let given = Arc::new(Mutex::new(given));
    let sum = Arc::new(Mutex::new((0, Vec::new())));
    let crew = [
        hire(Arc::clone(&given), Arc::clone(&sum)),
        hire(given, Arc::clone(&sum)),
    ];

    for slip in slips {
        give.send(slip.to_string()).unwrap();
    }

    drop(give);
    for worker in crew {
        worker.join().unwrap();
    }
    let sum = sum.lock().unwrap();
    sum.clone()
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
