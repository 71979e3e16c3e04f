// verdict: wrong output
// why: Takes two boats, and leaves the third where it is.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).ok();
        }
    });

    for boat in below.iter().take(2) {
        println!("{boat} is through");
    }
    drop(below);
    keeper.join().unwrap();
}
