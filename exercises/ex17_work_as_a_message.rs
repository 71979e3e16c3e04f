// River: In the boatyard main is the master, and a shipwright does what there is to do. What comes to
//        him is no number and no text: it is the work itself, a closure, which he calls.
// Do:    One of the three jobs can't be given to another thread. Find out which, and what it holds
//        that has to stay where it is. Let it take along something that may go, so that main still
//        has its plan.
// Pass:  The four lines of main are printed in this order, and the program ends by itself. `work_off`
//        keeps its name, what it takes and what it gives, and is right for other jobs too: all are
//        done, and what they say comes in the order of the jobs. They are done by threads that
//        `work_off` spawns. Each of main's three jobs comes to such a thread as a message of its
//        own; one thread sends them. Who owns the plan is free, but nothing here is `unsafe`.
// Read:  https://doc.rust-lang.org/std/marker/trait.Send.html

use std::rc::Rc;
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
    let plan = Rc::new(vec![5, 7, 4]);
    let lengths = Rc::clone(&plan);
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
