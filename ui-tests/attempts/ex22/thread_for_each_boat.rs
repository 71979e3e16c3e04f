// verdict: passed
// why: Each boat has a thread of its own that hands it over, one after the other.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    for boat in ["Heron", "Otter", "Teal"] {
        let above = above.clone();
        thread::spawn(move || above.send(boat).unwrap());

        let boat = below.recv().unwrap();
        println!("{boat} is through");
    }
}
