// verdict: passed
// why: One hand is enough, and needs no lock.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

struct Crew {
    jobs: Option<Sender<Job>>,
    hand: Option<JoinHandle<()>>,
}

impl Crew {
    fn new() -> Crew {
        let (jobs, rx) = mpsc::channel::<Job>();
        let hand = thread::spawn(move || rx.into_iter().for_each(|job| job()));
        Crew {
            jobs: Some(jobs),
            hand: Some(hand),
        }
    }

    fn jobs(&self) -> Sender<Job> {
        self.jobs.clone().expect("the crew is at work")
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(hand) = self.hand.take() {
            hand.join().expect("no job panics");
        }
    }
}

fn main() {
    let crew = Crew::new();
    let jobs = crew.jobs();

    let boom: Job = Box::new(|| println!("The boom is closed"));
    let otter: Job = Box::new(move || {
        println!("The Otter is moored");
        jobs.send(boom).unwrap();
    });
    let heron: Job = Box::new(|| println!("The Heron is moored"));

    crew.jobs().send(otter).unwrap();
    crew.jobs().send(heron).unwrap();
}
