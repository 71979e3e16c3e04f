// verdict: beside the lesson
// why: An enum has a case for each job of main, and none for the jobs of others.

use std::sync::mpsc;
use std::thread;

enum Job {
    Saw(Vec<u32>),
    Tar(String),
    Launch,
}

impl Job {
    fn work(self) -> String {
        match self {
            Job::Saw(lengths) => format!("{} planks are sawn", lengths.len()),
            Job::Tar(hull) => format!("The {hull} is tarred"),
            Job::Launch => String::from("She slides into the river"),
        }
    }
}

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    let (tx, rx) = mpsc::channel::<Job>();

    let shipwright = thread::spawn(move || {
        let mut done = Vec::new();
        for job in rx {
            done.push(job.work());
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
    let hull = String::from("Otter");

    let jobs = vec![Job::Saw(plan.clone()), Job::Tar(hull), Job::Launch];
    for line in work_off(jobs) {
        println!("{line}");
    }
    println!("Planks of the plan: {plan:?}");
}
