// The decision: a channel made by `sync_channel(3)` has room for three messages, and the fourth `send`
// waits until one was taken. So a slow saw slows the raftsman down, and nobody has to count. Its
// sender is of another type, `SyncSender`, so that everybody can see that to send may take a while.
//
// As right: less room, even none; three tokens in a second channel, of which the raftsman takes one
// for each raft and the saw gives it back; an answer to every raft, or to every third one; a count
// behind a lock, with a `Condvar`.
// Not right: a sleep between the rafts, since the saw may be slower yet; a token that is given back
// before the raft is taken; several rafts in one message.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    let raftsman = thread::spawn(move || float_down(basin));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
