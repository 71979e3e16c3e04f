// verdict: depends on luck
// lines: 43
// why: A flag says that the day is over, and two empty jobs wake the hands, so that they look.

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

static CLOSED: AtomicBool = AtomicBool::new(false);

type Job = Box<dyn FnOnce() + Send>;

struct Crew {
    jobs: Sender<Job>,
    hands: Vec<JoinHandle<()>>,
}

impl Crew {
    fn new() -> Crew {
        let (jobs, rx) = mpsc::channel();
        let rx = Arc::new(Mutex::new(rx));
        let hands = [hire(Arc::clone(&rx)), hire(rx)].into();
        Crew { jobs, hands }
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        CLOSED.store(true, SeqCst);
        for _ in 0..2 {
            self.jobs.send(Box::new(|| {})).unwrap();
        }
        for hand in self.hands.drain(..) {
            hand.join().unwrap();
        }
    }
}

fn hire(jobs: Arc<Mutex<Receiver<Job>>>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            if CLOSED.load(SeqCst) {
                break;
            }
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
