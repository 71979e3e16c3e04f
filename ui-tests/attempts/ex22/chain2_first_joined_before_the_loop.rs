// verdict: deadlock
// lines: 13, 16
// why: First edit: main waits for the keeper above to be done, and then looks what came.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
    });
    keeper.join().unwrap();

    for boat in below {
        println!("{boat} is through");
    }
}
