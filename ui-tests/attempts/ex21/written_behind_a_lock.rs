// verdict: nothing crossed
// why: Each helper writes into a list behind a lock, at its place.

use std::sync::{Arc, Mutex};
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let tolls = Arc::new(Mutex::new(vec![0; barges.len()]));
    let mut helpers = Vec::new();
    for (place, tonnes) in barges.into_iter().enumerate() {
        let tolls = Arc::clone(&tolls);
        helpers.push(thread::spawn(move || {
            tolls.lock().unwrap()[place] = toll(tonnes);
        }));
    }
    for helper in helpers {
        helper.join().unwrap();
    }

    let tolls = tolls.lock().unwrap();
    tolls.clone()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
