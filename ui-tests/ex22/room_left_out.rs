// Leaves out how much room there is, since there is to be none.
// The number has to be said, if it is 0.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel();

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
    });

    for boat in below {
        println!("{boat} is through");
    }
    keeper.join().unwrap();
}
