// verdict: nothing crossed
// why: The boats are announced by the keeper above, who knows them: what comes below, nobody looks at.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || for _ in below {});

    for boat in ["Heron", "Otter", "Teal"] {
        above.send(boat).unwrap();
        println!("{boat} is through");
    }
    drop(above);
    keeper.join().unwrap();
}
