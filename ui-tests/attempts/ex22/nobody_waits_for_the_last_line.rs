// verdict: depends on luck
// why: When `send` is back, the boat is taken, but not yet announced: main ends too soon.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    thread::spawn(move || {
        for boat in below {
            println!("{boat} is through");
        }
    });

    for boat in ["Heron", "Otter", "Teal"] {
        above.send(boat).unwrap();
    }
}
