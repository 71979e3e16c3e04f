// verdict: passed
// follows: room_for_one
// why: Takes the advice: with no room, the sender waits until its boat is taken.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

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
