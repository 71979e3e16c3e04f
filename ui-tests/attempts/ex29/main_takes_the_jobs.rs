// verdict: beside the lesson
// why: Main sends the jobs and takes them itself.

use std::sync::mpsc;

type Job = Box<dyn FnOnce()>;

fn main() {
    let (tx, rx) = mpsc::channel::<Job>();
    let jobs = tx.clone();

    let boom: Job = Box::new(|| println!("The boom is closed"));
    let otter: Job = Box::new(move || {
        println!("The Otter is moored");
        jobs.send(boom).unwrap();
    });
    let heron: Job = Box::new(|| println!("The Heron is moored"));

    tx.send(otter).unwrap();
    tx.send(heron).unwrap();
    drop(tx);

    for job in rx {
        job();
    }
}
