// verdict: beside the lesson
// why: First edit: room for one, and main goes on sending to itself.

use std::sync::mpsc;

fn main() {
    let (above, below) = mpsc::sync_channel(1);

    for boat in ["Heron", "Otter", "Teal"] {
        above.send(boat).unwrap();

        let boat = below.recv().unwrap();
        println!("{boat} is through");
    }
}
