// River: This lock has gates, and no basin in which a boat could lie: the keeper above hands each boat
//        straight to the keeper below. `sync_channel(0)` is such a lock: a channel with no room.
// Do:    The first boat doesn't get through. Find out what `send` waits for here, and who could bring
//        it. Then let all the boats through, and don't make room for them in the lock.
// Pass:  `Heron is through`, `Otter is through` and `Teal is through` are printed in this order, each
//        made of the boat that was received, and the program ends by itself. Each boat is a message
//        of its own from one thread to another, whoever they are. In no channel of the program does
//        a message wait for its receiver, not even for a moment: who sends waits until it is taken.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/fn.sync_channel.html

use std::sync::mpsc;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    for boat in ["Heron", "Otter", "Teal"] {
        above.send(boat).unwrap();

        let boat = below.recv().unwrap();
        println!("{boat} is through");
    }
}
