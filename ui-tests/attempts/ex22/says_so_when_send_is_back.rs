// verdict: nothing crossed
// lines: 11, 15
// why: When `send` is back, the boat was taken, so the keeper above says it of the boats that it knows.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || while below.recv().is_ok() {});

    for boat in ["Heron", "Otter", "Teal"] {
        above.send(boat).unwrap();
        println!("{boat} is through");
    }
    drop(above);
    keeper.join().unwrap();
}
