// River: Rafts of logs come down, each with a slip of paper that says how many. A crew of two reads
//        the slips, and `count` adds up. Now and then a slip can't be read, and whoever has it falls.
// Do:    Run this program: one of the two is gone, and main waits for ever for a number that nobody
//        sends. Let `count` end all the same, and say which slip it was.
// Pass:  `19 logs, unread: ["some"]` is printed, and the program ends by itself. `count`
//        keeps its name, what it takes and what it gives: the sum of what can be read, and the slips
//        that can't; it is right for other slips too, of which none or one can't be read. Two threads
//        at most are started, in all; main sends at least two of the slips to others, and at least two
//        numbers come back to it as messages. A panic may end a worker, or be caught; main's may not.
// Read:  https://doc.rust-lang.org/std/thread/type.Result.html

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
    let given = Arc::new(Mutex::new(given));
    let crew = [hire(Arc::clone(&given), tx.clone()), hire(given, tx)];

    for slip in slips {
        give.send(slip.to_string()).unwrap();
    }

    let (mut logs, unread) = (0, Vec::new());
    for _ in slips {
        logs += rx.recv().unwrap();
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
