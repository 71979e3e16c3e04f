// verdict: deadlock
// lines: 13
// why: Puts everything into a thread, which then waits for itself as main did.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();

            let boat = below.recv().unwrap();
            println!("{boat} is through");
        }
    });
    keeper.join().unwrap();
}
