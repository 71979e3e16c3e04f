// verdict: depends on luck
// why: A flag says that the day is over, and hands that wait do not look at it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

struct Crew {
    closed: Arc<AtomicBool>,
    jobs: Sender<Job>,
    hands: Vec<JoinHandle<()>>,
}

impl Crew {
    fn new() -> Crew {
        let (jobs, rx) = mpsc::channel();
        let rx = Arc::new(Mutex::new(rx));
        let closed = Arc::new(AtomicBool::new(false));
        let hands = [
            hire(Arc::clone(&rx), Arc::clone(&closed)),
            hire(rx, Arc::clone(&closed)),
        ]
        .into();
        Crew {
            closed,
            jobs,
            hands,
        }
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        self.closed.store(true, Ordering::SeqCst);
        for hand in self.hands.drain(..) {
            hand.join().unwrap();
        }
    }
}

fn hire(jobs: Arc<Mutex<Receiver<Job>>>, closed: Arc<AtomicBool>) -> JoinHandle<()> {
    thread::spawn(move || {
        while !closed.load(Ordering::SeqCst) {
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
