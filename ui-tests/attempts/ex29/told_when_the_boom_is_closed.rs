// verdict: passed
// why: Main waits for word from the last job, and tells each hand then that the day is over.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

enum Word {
    Do(Job),
    GoHome,
}

fn hire(words: Arc<Mutex<Receiver<Word>>>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let word = words.lock().unwrap().recv().unwrap();
            match word {
                Word::Do(job) => job(),
                Word::GoHome => break,
            }
        }
    })
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));
    let hands = [hire(Arc::clone(&rx)), hire(rx)];

    let (closed, last) = mpsc::channel();
    let (moored, first) = mpsc::channel();
    let words: Sender<Word> = tx.clone();
    let boom: Job = Box::new(move || {
        println!("The boom is closed");
        closed.send(()).unwrap();
    });
    let otter: Job = Box::new(move || {
        println!("The Otter is moored");
        words.send(Word::Do(boom)).unwrap();
    });
    let heron: Job = Box::new(move || {
        println!("The Heron is moored");
        moored.send(()).unwrap();
    });
    tx.send(Word::Do(otter)).unwrap();
    tx.send(Word::Do(heron)).unwrap();

    last.recv().unwrap();
    first.recv().unwrap();
    for _ in &hands {
        tx.send(Word::GoHome).unwrap();
    }
    for hand in hands {
        hand.join().unwrap();
    }
}
