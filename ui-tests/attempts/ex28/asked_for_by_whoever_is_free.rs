// verdict: passed
// why: Whoever is free sends main the sender over which the next job is to come.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

fn hire(free: Sender<Sender<Job>>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let (tx, rx) = mpsc::channel();
            if free.send(tx).is_err() {
                break;
            }
            let Ok(job) = rx.recv() else { break };
            job();
        }
    })
}

fn lift(end: &str, word: Sender<String>, others: Receiver<String>) {
    word.send(end.to_string()).unwrap();
    let other = others.recv().unwrap();
    println!("Lifted the {end} together with the {other}");
}

fn main() {
    let (free, asked) = mpsc::channel::<Sender<Job>>();
    let crew = [hire(free.clone()), hire(free)];

    let (to_stern, from_bow) = mpsc::channel();
    let (to_bow, from_stern) = mpsc::channel();
    let bow: Job = Box::new(|| lift("bow", to_stern, from_stern));
    let stern: Job = Box::new(|| lift("stern", to_bow, from_bow));
    let deck: Job = Box::new(|| println!("Swept the deck"));

    for job in [bow, stern, deck] {
        asked.recv().unwrap().send(job).unwrap();
    }
    drop(asked);

    for worker in crew {
        worker.join().unwrap();
    }
}
