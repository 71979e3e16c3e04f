// verdict: depends on luck
// why: Sleeps for as long as the jobs should take, and reads what is done.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

type Job = Box<dyn FnOnce() -> String + Send>;

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    let (tx, rx) = mpsc::channel::<Job>();
    let done = Arc::new(Mutex::new(Vec::new()));

    let list = Arc::clone(&done);
    thread::spawn(move || {
        for job in rx {
            list.lock().unwrap().push(job());
        }
    });

    for job in jobs {
        tx.send(job).unwrap();
    }
    thread::sleep(Duration::from_millis(100));
    done.lock().unwrap().clone()
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
