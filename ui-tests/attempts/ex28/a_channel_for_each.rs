// verdict: passed
// why: Each has a channel of its own, and main deals the jobs out.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

fn hire(jobs: Receiver<Job>) -> JoinHandle<()> {
    thread::spawn(move || {
        for job in jobs {
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
    let (first, first_rx) = mpsc::channel();
    let (second, second_rx) = mpsc::channel();
    let crew = [hire(first_rx), hire(second_rx)];

    let (to_stern, from_bow) = mpsc::channel();
    let (to_bow, from_stern) = mpsc::channel();
    let bow: Job = Box::new(|| lift("bow", to_stern, from_stern));
    let stern: Job = Box::new(|| lift("stern", to_bow, from_bow));
    let deck: Job = Box::new(|| println!("Swept the deck"));

    for (number, job) in [bow, stern, deck].into_iter().enumerate() {
        let tx = if number % 2 == 0 { &first } else { &second };
        tx.send(job).unwrap();
    }
    drop((first, second));

    for worker in crew {
        worker.join().unwrap();
    }
}
