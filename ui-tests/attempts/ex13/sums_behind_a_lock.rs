// verdict: depends on luck
// why: No channel: both sums lie behind a lock, and main sleeps before it prints them.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

fn main() {
    let sums = Arc::new(Mutex::new((0, 0)));
    let barges = sums.clone();
    let ferries = sums.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            barges.lock().unwrap().0 += tons;
        }
    });

    thread::spawn(move || {
        for people in [40, 25] {
            ferries.lock().unwrap().1 += people;
        }
    });

    thread::sleep(Duration::from_millis(100));
    let (tons, people) = *sums.lock().unwrap();
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
