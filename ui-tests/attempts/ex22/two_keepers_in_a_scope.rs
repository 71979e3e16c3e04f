// verdict: passed
// why: Both keepers are threads of one scope.

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
            while let Ok(boat) = below.recv() {
                println!("{boat} is through");
            }
        });
    });
}
