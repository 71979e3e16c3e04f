// verdict: passed
// why: The keeper below is a thread, and main sends, drops its end and joins.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in below {
            println!("{boat} is through");
        }
    });

    for boat in ["Heron", "Otter", "Teal"] {
        above.send(boat).unwrap();
    }
    drop(above);
    keeper.join().unwrap();
}
