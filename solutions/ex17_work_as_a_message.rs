// The decision: a closure is made of what it takes along, and may go where all of that may go. So the
// plan gets another kind of owner: an `Arc` counts its owners in a way that is safe with several
// threads, and main keeps one of them. What the job does stays as it is.
//
// As right: a list of its own for the job, cloned before; the number of planks, found out before,
// since that is all it needs; a plan that is lent within a scope, with jobs that say for how long; an
// `Rc` that is made within the job and never leaves its thread.
// Not right: a `Job` without `Send`, since then no job may go into another thread; calling the job
// first and sending what it says, since then main does the work; an enum with a case for each of
// the three jobs, which can't say a fourth.

use std::sync::{Arc, mpsc};
use std::thread;

type Job = Box<dyn FnOnce() -> String + Send>;

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    let (tx, rx) = mpsc::channel::<Job>();

    let shipwright = thread::spawn(move || {
        let mut done = Vec::new();
        for job in rx {
            done.push(job());
        }
        done
    });

    for job in jobs {
        tx.send(job).unwrap();
    }
    drop(tx);
    shipwright.join().unwrap()
}

fn main() {
    let plan = Arc::new(vec![5, 7, 4]);
    let lengths = Arc::clone(&plan);
    let hull = String::from("Otter");

    let jobs: Vec<Job> = vec![
        Box::new(move || format!("{} planks are sawn", lengths.len())),
        Box::new(move || format!("The {hull} is tarred")),
        Box::new(|| String::from("She slides into the river")),
    ];
    for line in work_off(jobs) {
        println!("{line}");
    }
    println!("Planks of the plan: {plan:?}");
}
