// verdict: beside the lesson
// lines: 13
// why: The keeper above is a thread, and the lock has room for a boat, to be on the safe side.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(1);

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
