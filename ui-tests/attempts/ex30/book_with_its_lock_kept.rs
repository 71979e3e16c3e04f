// verdict: depends on luck
// why: Who falls writes the slip into a book and still has its lock, and main may look into the book by then.

use std::panic;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Book = Arc<Mutex<Vec<String>>>;

fn hire(slips: Arc<Mutex<Receiver<String>>>, tx: Sender<u32>, book: Book) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = slips.lock().unwrap().recv();
            let Ok(slip) = next else { break };
            let Ok(logs) = slip.parse() else {
                let mut book = book.lock().unwrap();
                book.push(slip.clone());
                panic::panic_any(slip);
            };
            tx.send(logs).unwrap();
        }
    })
}

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (give, given) = mpsc::channel();
    let (tx, rx) = mpsc::channel();
    let given = Arc::new(Mutex::new(given));
    let book = Book::default();
    let crew = [
        hire(Arc::clone(&given), tx.clone(), Arc::clone(&book)),
        hire(given, tx, Arc::clone(&book)),
    ];

    for slip in slips {
        give.send(slip.to_string()).unwrap();
    }

    let (mut logs, mut unread) = (0, Vec::with_capacity(book.lock().unwrap().len()));
    drop(give);
    for more in rx {
        logs += more;
    }
    for worker in crew {
        if let Err(payload) = worker.join() {
            unread.push(*payload.downcast::<String>().unwrap());
        }
    }
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
