// verdict: depends on luck
// why: An atomic says how many ferries are under way; what they reported may still lie in the channel then.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread;

struct Harbour {
    line: Sender<u32>,
    active: Arc<AtomicUsize>,
}

impl Harbour {
    fn send_off(&self, crossings: Vec<u32>) {
        let line = self.line.clone();
        let active = self.active.clone();
        thread::spawn(move || {
            for people in crossings {
                if people > 0 {
                    line.send(people).unwrap();
                }
            }
            active.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let active = Arc::new(AtomicUsize::new(ferries.len()));
    let harbour = Harbour {
        line: tx,
        active: active.clone(),
    };
    for crossings in ferries {
        harbour.send_off(crossings);
    }

    let mut sum = 0;
    while active.load(Ordering::SeqCst) > 0 {
        if let Ok(people) = rx.try_recv() {
            println!("Carried over: {people}");
            sum += people;
        }
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
