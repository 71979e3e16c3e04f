// verdict: deadlock
// lines: 12, 20
// why: The keeper below is joined while main still has its sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in below {
            println!("{boat} is through");
        }
    });

    for boat in ["Heron", "Otter", "Teal"] {
        above.send(boat).unwrap();
    }
    keeper.join().unwrap();
}
