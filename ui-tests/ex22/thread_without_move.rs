// Puts the sending into a thread, and leaves the rest as it was.
// The thread may live longer than the loop that it borrows from.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    for boat in ["Heron", "Otter", "Teal"] {
        thread::spawn(|| above.send(boat).unwrap());

        let boat = below.recv().unwrap();
        println!("{boat} is through");
    }
}
