// Names the type that every sender had up to here.
// What `sync_channel` gives is a `SyncSender`.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn keep_above(lock: Sender<&'static str>) {
    for boat in ["Heron", "Otter", "Teal"] {
        lock.send(boat).unwrap();
    }
}

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    thread::spawn(move || keep_above(above));

    for boat in below {
        println!("{boat} is through");
    }
}
