// River: In the evening the boats come in. A crew moors them: its jobs come over a channel, and a job
//        may hand the crew another one, as the boom across the harbour is closed behind the Otter.
// Do:    When the crew is dropped, its work for the day is over: `drop` waits for each hand, and each
//        hand waits for more to do. Let the crew go home, when all is done and not before.
// Pass:  `The Otter is moored`, `The Heron is moored` and `The boom is closed` are printed, in any
//        order, and the program ends by itself. It starts two threads at most, in all; two messages of
//        main and one of a spawned thread are behind what is printed, the jobs; others take those of
//        main. When main ends, it has waited for all that the others do. How the crew learns that
//        the day is over is free.
// Read:  https://doc.rust-lang.org/std/ops/trait.Drop.html

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
