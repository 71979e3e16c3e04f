// River: Rafts of logs come down to a sawmill, and wait there in a basin until they are sawn. The basin
//        has room for three rafts. With a fourth one, the bank breaks.
// Do:    Every raft is sawn, so all looks well. But nothing holds the raftsman back: while the saw is
//        slow, all the rafts may lie in the basin. Let the raftsman wait while it is full.
// Pass:  The six lines are printed as they are now, in this order, made of what was received, and the
//        program ends by itself. Each raft is a message of its own, all over one channel, sent and
//        received by different threads. However slow a receiver is, no channel of the program ever
//        holds more than three messages; one whose `send` still waits for room isn't in the channel
//        yet. How you bring that about is free.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.SyncSender.html

use std::sync::mpsc::{self, Sender};
use std::thread;

fn float_down(basin: Sender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();

    let raftsman = thread::spawn(move || float_down(basin));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
