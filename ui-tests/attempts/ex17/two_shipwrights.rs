// verdict: passed
// why: Two threads take turns, each with a channel of its own, and jobs come with their places.

use std::sync::{Arc, mpsc};
use std::thread;

type Job = Box<dyn FnOnce() -> String + Send>;

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    let (left, left_jobs) = mpsc::channel::<Job>();
    let (right, right_jobs) = mpsc::channel::<Job>();
    let work = |rx: mpsc::Receiver<Job>| {
        thread::spawn(move || rx.into_iter().map(|job| job()).collect::<Vec<_>>())
    };
    let crew = [work(left_jobs), work(right_jobs)];

    let many = jobs.len();
    for (place, job) in jobs.into_iter().enumerate() {
        let tx = if place % 2 == 0 { &left } else { &right };
        tx.send(job).unwrap();
    }
    drop((left, right));

    let mut done = crew.map(|shipwright| shipwright.join().unwrap().into_iter());
    (0..many)
        .map(|place| done[place % 2].next().unwrap())
        .collect()
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
