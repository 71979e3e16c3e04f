// verdict: passed
// why: The boatyard is a struct with a thread, and its end is that of the channel.

use std::sync::{Arc, mpsc};
use std::thread;

type Job = Box<dyn FnOnce() -> String + Send>;

struct Boatyard {
    orders: mpsc::Sender<Job>,
    shipwright: thread::JoinHandle<Vec<String>>,
}

impl Boatyard {
    fn open() -> Self {
        let (orders, rx) = mpsc::channel::<Job>();
        let work = move || rx.into_iter().map(|job| job()).collect();
        Self {
            orders,
            shipwright: thread::spawn(work),
        }
    }

    fn order(&self, job: Job) {
        self.orders.send(job).expect("the shipwright is there");
    }

    fn close(self) -> Vec<String> {
        drop(self.orders);
        self.shipwright.join().expect("no job panics")
    }
}

fn work_off(jobs: Vec<Job>) -> Vec<String> {
    let yard = Boatyard::open();
    jobs.into_iter().for_each(|job| yard.order(job));
    yard.close()
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
