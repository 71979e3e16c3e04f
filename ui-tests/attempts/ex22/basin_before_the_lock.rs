// verdict: beside the lesson
// lines: 19
// why: A third thread brings the boats to the lock, by a plain channel in which they wait.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let (river, lock) = mpsc::channel();
    thread::spawn(move || {
        for boat in lock {
            above.send(boat).unwrap();
        }
    });
    thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            river.send(boat).unwrap();
        }
    });

    for boat in below {
        println!("{boat} is through");
    }
}
