// verdict: nothing crossed
// lines: 14
// why: The thread that sends prints; main takes the boats, and nothing is made of them.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
            println!("{boat} is through");
        }
    });

    for _boat in below {}
    keeper.join().unwrap();
}
