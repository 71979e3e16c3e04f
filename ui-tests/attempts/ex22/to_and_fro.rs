// verdict: passed
// why: Main hands the boats to a thread, which hands them back through a second lock.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let (up, down) = mpsc::sync_channel(0);
    thread::spawn(move || {
        for boat in below {
            up.send(boat).unwrap();
        }
    });

    for boat in ["Heron", "Otter", "Teal"] {
        above.send(boat).unwrap();
        println!("{} is through", down.recv().unwrap());
    }
}
