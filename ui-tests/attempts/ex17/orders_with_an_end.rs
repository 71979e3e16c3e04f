// verdict: passed
// why: An enum says whether there is a job, or no more of them.

use std::sync::{Arc, mpsc};
use std::thread;

type Job = Box<dyn FnOnce() -> String + Send>;

enum Order {
    Do(Job),
    GoHome,
}

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    let (tx, rx) = mpsc::channel();

    let shipwright = thread::spawn(move || {
        let mut done = Vec::new();
        while let Ok(Order::Do(job)) = rx.recv() {
            done.push(job());
        }
        done
    });

    for job in jobs {
        tx.send(Order::Do(job)).unwrap();
    }
    tx.send(Order::GoHome).unwrap();
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
