// verdict: passed
// why: Tries again and again until the keeper below is there to take the boat.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            while above.try_send(boat).is_err() {
                thread::yield_now();
            }
        }
    });

    for boat in below {
        println!("{boat} is through");
    }
    keeper.join().unwrap();
}
