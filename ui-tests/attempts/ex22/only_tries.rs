// verdict: panicked
// lines: 11
// why: `try_send` does not wait, so it should do: it answers that nobody is there.

use std::sync::mpsc;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    for boat in ["Heron", "Otter", "Teal"] {
        above.try_send(boat).unwrap();

        let boat = below.recv().unwrap();
        println!("{boat} is through");
    }
}
