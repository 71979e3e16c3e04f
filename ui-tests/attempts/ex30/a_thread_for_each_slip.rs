// verdict: beside the lesson
// why: A thread for each slip, and join tells which of them fell.

use std::sync::mpsc;
use std::thread;

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (tx, rx) = mpsc::channel::<u32>();
    let (mut logs, mut unread) = (0, Vec::new());
    let mut crew = Vec::new();
    for slip in slips {
        let tx = tx.clone();
        let (give, given) = mpsc::channel::<String>();
        give.send(slip.to_string()).unwrap();
        crew.push(thread::spawn(move || {
            let slip = given.recv().unwrap();
            tx.send(slip.parse().unwrap()).unwrap();
        }));
    }
    drop(tx);
    for more in rx {
        logs += more;
    }
    for (worker, slip) in crew.into_iter().zip(slips) {
        if worker.join().is_err() {
            unread.push(slip.to_string());
        }
    }
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
