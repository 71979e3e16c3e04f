// The compiler proposes `move`: the first round takes the sender away.
// Each round needs one of its own, or the loop belongs into the thread.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    for boat in ["Heron", "Otter", "Teal"] {
        thread::spawn(move || above.send(boat).unwrap());

        let boat = below.recv().unwrap();
        println!("{boat} is through");
    }
}
