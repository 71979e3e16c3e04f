// verdict: depends on luck
// why: Gives the keeper above some time, and then takes what is there.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
    });
    thread::sleep(std::time::Duration::from_millis(100));

    while let Ok(boat) = below.try_recv() {
        println!("{boat} is through");
    }
}
