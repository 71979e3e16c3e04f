// verdict: deadlock
// lines: 18
// why: Second edit: receives first, and now the thread only borrows the sender by a clone that main made from its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let of_keeper = above.clone();
    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            of_keeper.send(boat).unwrap();
        }
    });

    for boat in below {
        println!("{boat} is through");
    }
    keeper.join().unwrap();
}
