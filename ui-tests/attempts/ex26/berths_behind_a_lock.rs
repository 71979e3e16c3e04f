// verdict: nothing crossed
// why: Whoever wants to know looks at the list, which is behind a lock.

use std::sync::{Arc, Mutex};
use std::thread;

fn fits(berths: &Mutex<Vec<(char, u32)>>, length: u32) -> Vec<char> {
    let berths = berths.lock().unwrap();
    let fits = berths.iter().filter(|(_, room)| length <= *room);
    fits.map(|(berth, _)| *berth).collect()
}

fn main() {
    let berths = Arc::new(Mutex::new(vec![('A', 6), ('B', 9), ('C', 14)]));
    let boats = [("Heron", 8), ("Swan", 11)].map(|(name, length)| {
        let berths = Arc::clone(&berths);
        thread::spawn(move || {
            for berth in fits(&berths, length) {
                println!("{name} ({length} m) fits into {berth}");
            }
        })
    });
    println!("Otter takes {}", fits(&berths, 5)[0]);
    for boat in boats {
        boat.join().unwrap();
    }
}
