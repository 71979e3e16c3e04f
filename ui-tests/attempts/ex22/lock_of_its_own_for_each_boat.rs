// verdict: passed
// why: Makes a lock for each boat, and a thread at its other gate.

use std::sync::mpsc;
use std::thread;

fn main() {
    for boat in ["Heron", "Otter", "Teal"] {
        let (above, below) = mpsc::sync_channel(0);
        let keeper = thread::spawn(move || {
            let boat: &str = below.recv().unwrap();
            println!("{boat} is through");
        });
        above.send(boat).unwrap();
        keeper.join().unwrap();
    }
}
