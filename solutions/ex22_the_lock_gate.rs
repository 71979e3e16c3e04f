// The decision: on a channel with no room, a message goes straight from hand to hand, so two are
// needed at the same time: one in `send` and one in `recv`. One thread can't be both, in whichever
// order it does them. So the keeper above becomes a thread, and main is the keeper below. The thread
// owns the sender, and the loop ends when the last boat is through.
//
// As right: main sends and a thread receives; two threads, joined in the end or started in a scope; a
// thread for each boat, if each is received before the next one starts.
// Not right: `sync_channel(1)`, where one thread may do both, since its boat waits in the channel; a
// thread that is joined before anything is received, since it can't end before.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
    });

    for boat in below {
        println!("{boat} is through");
    }
    keeper.join().unwrap();
}
