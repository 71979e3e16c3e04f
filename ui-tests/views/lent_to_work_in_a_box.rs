// code: E0597
// view: It can own things, and borrow none

use std::sync::mpsc;

type Job = Box<dyn FnOnce() -> String + Send>;

fn main() {
    let plan = vec![5, 7, 4];
    let lengths = &plan;
    let jobs: Vec<Job> = vec![Box::new(move || format!("{} planks", lengths.len()))];
    let (tx, rx) = mpsc::channel::<Job>();
    for job in jobs {
        tx.send(job).unwrap();
    }
    drop(tx);
    for job in rx {
        println!("{}", job());
    }
}
