// verdict: nothing crossed
// why: A thread takes each job along, and what it says comes back by join.

use std::rc::Rc;
use std::thread;

type Job = Box<dyn FnOnce() -> String + Send>;

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    let shipwrights: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    let done = shipwrights.into_iter();
    done.map(|one| one.join().unwrap()).collect()
}

fn main() {
    let plan = Rc::new(vec![5, 7, 4]);
    let planks = plan.len();
    let hull = String::from("Otter");

    let jobs: Vec<Job> = vec![
        Box::new(move || format!("{planks} planks are sawn")),
        Box::new(move || format!("The {hull} is tarred")),
        Box::new(|| String::from("She slides into the river")),
    ];
    for line in work_off(jobs) {
        println!("{line}");
    }
    println!("Planks of the plan: {plan:?}");
}
