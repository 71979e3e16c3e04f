// verdict: deadlock
// why: Gives each hand a sender, for what a job may hand on.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

struct Crew {
    jobs: Sender<Job>,
    hands: Vec<JoinHandle<()>>,
}

impl Crew {
    fn new() -> Crew {
        let (jobs, rx) = mpsc::channel();
        let rx = Arc::new(Mutex::new(rx));
        let hands = [hire(Arc::clone(&rx), jobs.clone()), hire(rx, jobs.clone())].into();
        Crew { jobs, hands }
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        for hand in self.hands.drain(..) {
            hand.join().unwrap();
        }
    }
}

fn hire(jobs: Arc<Mutex<Receiver<Job>>>, _boss: Sender<Job>) -> JoinHandle<()> {
    thread::spawn(move || {
        let _boss = _boss;
        loop {
            let next = jobs.lock().unwrap().recv();
            let Ok(job) = next else { break };
            job();
        }
    })
}

fn main() {
    let crew = Crew::new();
    let jobs = crew.jobs.clone();

    let boom: Job = Box::new(|| println!("The boom is closed"));
    let otter: Job = Box::new(move || {
        println!("The Otter is moored");
        jobs.send(boom).unwrap();
    });
    let heron: Job = Box::new(|| println!("The Heron is moored"));

    crew.jobs.send(otter).unwrap();
    crew.jobs.send(heron).unwrap();
}
