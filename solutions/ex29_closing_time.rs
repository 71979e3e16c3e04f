// The decision: the hands are told by the channel itself that no more jobs come, as receivers are
// always told: all senders are gone. The crew's own sender would go with the crew, but only behind
// `drop`, which waits for the hands; so it is let go before. Whoever has a job that holds a sender
// keeps the day going until that job is done, and what it hands on is done as well.
//
// As right: an `Option` of which the sender is taken out; a function `close` that takes the crew
// apart, in the place of `Drop`; a struct for the hands with a `drop` of its own, behind the sender in
// the crew, since fields are dropped in their order; counting what is still to do.
// Not right: a message to each hand that says that the day is over, since a job may hand on another
// one behind that; a hand that looks whether there is a job, and goes home when there is none yet;
// dropping a clone of the sender; waiting for nobody.

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
        let hands = [hire(Arc::clone(&rx)), hire(rx)].into();
        Crew { jobs, hands }
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        // The sender that was there is dropped; the new one has no receiver.
        self.jobs = mpsc::channel().0;
        for hand in self.hands.drain(..) {
            hand.join().unwrap();
        }
    }
}

fn hire(jobs: Arc<Mutex<Receiver<Job>>>) -> JoinHandle<()> {
    thread::spawn(move || {
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
