// verdict: passed
// why: A scope waits for the hands, and main drops the sender within it.

use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::thread;

type Job = Box<dyn FnOnce() + Send>;

fn work(jobs: &Mutex<Receiver<Job>>) {
    loop {
        let next = jobs.lock().unwrap().recv();
        match next {
            Ok(job) => job(),
            Err(_) => return,
        }
    }
}

fn main() {
    let (tx, rx) = mpsc::channel::<Job>();
    let rx = Mutex::new(rx);

    thread::scope(|scope| {
        scope.spawn(|| work(&rx));
        scope.spawn(|| work(&rx));

        let jobs = tx.clone();
        let boom: Job = Box::new(|| println!("The boom is closed"));
        let otter: Job = Box::new(move || {
            println!("The Otter is moored");
            jobs.send(boom).unwrap();
        });
        tx.send(otter).unwrap();
        let heron = || println!("The Heron is moored");
        tx.send(Box::new(heron)).unwrap();
        drop(tx);
    });
}
