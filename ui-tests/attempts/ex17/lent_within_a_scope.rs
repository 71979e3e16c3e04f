// verdict: passed
// why: Jobs say for how long they may live, and a scope waits for the thread that does them.

use std::sync::mpsc;
use std::thread;

type Job<'a> = Box<dyn FnOnce() -> String + Send + 'a>;

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    let (tx, rx) = mpsc::channel::<Job>();

    thread::scope(|scope| {
        let shipwright = scope.spawn(move || rx.iter().map(|job| job()).collect());

        for job in jobs {
            tx.send(job).unwrap();
        }
        drop(tx);
        shipwright.join().unwrap()
    })
}

fn main() {
    let plan = vec![5, 7, 4];
    let lengths = &plan;
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
