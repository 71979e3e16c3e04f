// Moves all into the thread that was in the loop, and receives in main.
// The receiver can only be in one place.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
        drop(below);
    });

    for boat in below {
        println!("{boat} is through");
    }
    keeper.join().unwrap();
}
