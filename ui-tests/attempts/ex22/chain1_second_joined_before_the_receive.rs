// verdict: deadlock
// lines: 13, 14
// why: Second edit: a thread and no room, and it is joined in each round before its boat is taken.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    for boat in ["Heron", "Otter", "Teal"] {
        let above = above.clone();
        let keeper = thread::spawn(move || above.send(boat).unwrap());
        keeper.join().unwrap();

        let boat = below.recv().unwrap();
        println!("{boat} is through");
    }
}
