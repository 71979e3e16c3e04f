// Lends the plan to the job, in the place of an owner.
// A job lives for as long as it likes, unless its type says something else.

use std::sync::mpsc;
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
