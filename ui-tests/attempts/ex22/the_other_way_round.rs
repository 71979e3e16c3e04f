// verdict: deadlock
// lines: 11
// why: If `send` waits for `recv`, then `recv` has to come first.

use std::sync::mpsc;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    for boat in ["Heron", "Otter", "Teal"] {
        let through = below.recv().unwrap();
        println!("{through} is through");

        above.send(boat).unwrap();
    }
}
