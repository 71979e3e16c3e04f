// verdict: depends on luck
// why: A thread for each boat, all started at once: whoever comes first goes first.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    for boat in ["Heron", "Otter", "Teal"] {
        let above = above.clone();
        thread::spawn(move || above.send(boat).unwrap());
    }
    drop(above);

    for boat in below {
        println!("{boat} is through");
    }
}
