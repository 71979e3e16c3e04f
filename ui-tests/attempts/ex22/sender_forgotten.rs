// verdict: deadlock
// lines: 18
// why: Forgets the sender instead of dropping it, and the loop waits for more boats.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
        std::mem::forget(above);
    });

    for boat in below {
        println!("{boat} is through");
    }
    keeper.join().unwrap();
}
