// verdict: nothing crossed
// why: Does each job where it is, and sends nothing.

use std::rc::Rc;

type Job = Box<dyn FnOnce() -> String + Send>;

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    jobs.into_iter().map(|job| job()).collect()
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
