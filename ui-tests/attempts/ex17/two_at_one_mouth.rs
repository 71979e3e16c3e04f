// verdict: depends on luck
// why: Two threads share the receiver, and what they say comes in the order in which they are done.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

type Job = Box<dyn FnOnce() -> String + Send>;

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    let (tx, rx) = mpsc::channel::<Job>();
    let (say, said) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));

    for _ in 0..2 {
        let (rx, say) = (Arc::clone(&rx), say.clone());
        thread::spawn(move || {
            loop {
                let job = rx.lock().unwrap().recv();
                let Ok(job) = job else { break };
                say.send(job()).unwrap();
            }
        });
    }
    drop(say);

    for job in jobs {
        tx.send(job).unwrap();
    }
    drop(tx);
    said.into_iter().collect()
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
