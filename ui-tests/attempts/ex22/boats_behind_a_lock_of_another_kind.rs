// verdict: nothing crossed
// why: Hands the boats over in a `Mutex`, and has no channel any more.

use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let lock = Arc::new(Mutex::new(Vec::new()));

    let above = Arc::clone(&lock);
    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.lock().unwrap().push(boat);
        }
    });
    keeper.join().unwrap();

    for boat in lock.lock().unwrap().iter() {
        println!("{boat} is through");
    }
}
