// verdict: passed
// why: The list is a struct with a method, and the crew is lent it in a scope.

use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

type Job = Box<dyn FnOnce() + Send>;

struct List(Mutex<Receiver<Job>>);

impl List {
    fn work(&self) {
        loop {
            let next = self.0.lock().expect("no job is done under the lock").recv();
            match next {
                Ok(job) => job(),
                Err(_) => break,
            }
        }
    }
}

fn lift(end: &str, word: Sender<String>, others: Receiver<String>) {
    word.send(end.to_string()).unwrap();
    let other = others.recv().unwrap();
    println!("Lifted the {end} together with the {other}");
}

fn main() {
    let (tx, rx) = mpsc::channel::<Job>();
    let list = List(Mutex::new(rx));

    let (to_stern, from_bow) = mpsc::channel();
    let (to_bow, from_stern) = mpsc::channel();
    let bow: Job = Box::new(|| lift("bow", to_stern, from_stern));
    let stern: Job = Box::new(|| lift("stern", to_bow, from_bow));
    let deck: Job = Box::new(|| println!("Swept the deck"));

    for job in [bow, stern, deck] {
        tx.send(job).unwrap();
    }
    drop(tx);

    thread::scope(|scope| {
        scope.spawn(|| list.work());
        scope.spawn(|| list.work());
    });
}
