// verdict: deadlock
// lines: 21
// why: A thread receives the first boat only; of the second, main is sender and receiver again.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);
    let below = Arc::new(Mutex::new(below));

    let of_keeper = Arc::clone(&below);
    let keeper = thread::spawn(move || {
        let boat: &str = of_keeper.lock().unwrap().recv().unwrap();
        println!("{boat} is through");
    });
    above.send("Heron").unwrap();
    keeper.join().unwrap();

    for boat in ["Otter", "Teal"] {
        above.send(boat).unwrap();
        println!("{} is through", below.lock().unwrap().recv().unwrap());
    }
}
