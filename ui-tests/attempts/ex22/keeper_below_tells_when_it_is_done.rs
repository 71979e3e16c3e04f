// verdict: passed
// why: The keeper below tells main by a second lock that all are through.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let (done, all_done) = mpsc::sync_channel(0);
    thread::spawn(move || {
        for boat in below {
            println!("{boat} is through");
        }
        done.send(()).unwrap();
    });

    for boat in ["Heron", "Otter", "Teal"] {
        above.send(boat).unwrap();
    }
    drop(above);
    all_done.recv().unwrap();
}
