// River: A boat has to be carried around a weir. Main writes a list of jobs, and a crew of two does
//        what stands on it. Two of the jobs are for one pair of hands each, at the same time: nobody
//        lifts the bow before somebody is at the stern, and the other way round.
// Do:    Run this program: one of the two has a job, and the boat stays where it is. Find out what
//        keeps the other from taking the next one, and mend that. The jobs are right as they are.
// Pass:  `Lifted the bow together with the stern`, `Lifted the stern together with the bow` and `Swept
//        the deck` are printed, in any order, and the program ends by itself. Each job is a message
//        of its own from main to another thread; what `lift` hears of the other end is a message of
//        one such thread to another; and the program starts two threads at most, whichever thread
//        starts them. How these two come by their jobs is free.
// Read:  https://doc.rust-lang.org/std/sync/struct.MutexGuard.html

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

fn hire(jobs: Arc<Mutex<Receiver<Job>>>) -> JoinHandle<()> {
    thread::spawn(move || {
        while let Ok(job) = jobs.lock().unwrap().recv() {
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
