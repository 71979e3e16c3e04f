// why: a pool of two behind one locked receiver does every job once, by whoever
// outcome: exit 0 "[1, 4, 9]\n"
use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (jobs, inbox) = mpsc::channel::<u32>();
    let (done, results) = mpsc::channel();
    let inbox = Mutex::new(inbox);
    (1..=3).for_each(|job| jobs.send(job).unwrap());
    drop(jobs);
    thread::scope(|scope| {
        for _ in 0..2 {
            let (inbox, done) = (&inbox, done.clone());
            scope.spawn(move || {
                loop {
                    let job = inbox.lock().unwrap().recv();
                    let Ok(job) = job else { return };
                    done.send(job * job).unwrap();
                }
            });
        }
    });
    drop(done);
    let mut results: Vec<u32> = results.iter().collect();
    results.sort();
    println!("{results:?}");
}
