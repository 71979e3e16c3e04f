// The decision: the lock is there to take a job out of the channel, and for nothing else. What `lock`
// gives lives to the end of its statement, so a statement of its own ends before the job begins.
// With `while let`, that statement is the whole loop: whoever works keeps the lock until it is done.
//
// As right: a block or a function that takes the lock and answers with a job; dropping what `lock`
// gives by name before the job; a channel for each of the two, between which main chooses; workers
// who ask main for the next job.
// Not right: a third worker, who waits for the same lock; `if let` or `match` in the place of `while
// let`, which keep the lock as long; `try_lock`, since whoever finds it taken must not go home.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

fn hire(jobs: Arc<Mutex<Receiver<Job>>>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            let next = jobs.lock().unwrap().recv();
            let Ok(job) = next else { break };
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
