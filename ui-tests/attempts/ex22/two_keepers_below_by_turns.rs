// verdict: passed
// why: Two keepers stand below and tell each other whose turn it is.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    thread::scope(|scope| {
        scope.spawn(move || {
            for boat in ["Heron", "Otter", "Teal"] {
                above.send(boat).unwrap();
            }
        });
        scope.spawn(move || {
            let first = below.recv().unwrap();
            println!("{first} is through");
            scope.spawn(move || {
                for boat in below {
                    println!("{boat} is through");
                }
            });
        });
    });
}
