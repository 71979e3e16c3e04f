// verdict: depends on luck
// lines: 14
// why: Whoever takes a job has a thread of its own do it, and takes the next one; nobody waits for those.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

fn hire(jobs: Arc<Mutex<Receiver<Job>>>) -> JoinHandle<()> {
    thread::spawn(move || {
        while let Ok(job) = jobs.lock().unwrap().recv() {
            thread::spawn(job);
        }
    })
}

fn lift(end: &str, word: Sender<String>, others: Receiver<String>) {
    word.send(end.to_string()).unwrap();
    let other = others.recv().unwrap();
    println!("Lifted the {end} together with the {other}");
}

fn main() {
    let (tx, rx) = mpsc::channel::<Job>();
    let jobs = Arc::new(Mutex::new(rx));
    let crew = [hire(Arc::clone(&jobs)), hire(jobs)];

    let (to_stern, from_bow) = mpsc::channel();
    let (to_bow, from_stern) = mpsc::channel();
    let bow: Job = Box::new(|| lift("bow", to_stern, from_stern));
    let stern: Job = Box::new(|| lift("stern", to_bow, from_bow));
    let deck: Job = Box::new(|| println!("Swept the deck"));

    for job in [bow, stern, deck] {
        tx.send(job).unwrap();
    }
    drop(tx);

    for worker in crew {
        worker.join().unwrap();
    }
}
