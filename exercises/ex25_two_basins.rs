// River: Two basins lie at the river, one at each bank, and each has room for one boat. Its keeper takes
//        the boats out: one that is bound for this bank moors here, another is sent over, into the
//        basin at the other bank.
// Do:    Nearly always all four boats arrive. Find the order in which nobody can go on, and change
//        the program so that there is no such order. Each basin keeps its room for one boat: it
//        only takes some more boats to fill a larger one.
// Pass:  The four lines are printed, in any order, whichever thread is faster, and the program ends
//        by itself. Each boat is a message twice, each time from one thread to another: to a keeper,
//        and over the river; so at least eight messages are received, by others than sent them.
//        However slow a receiver is, no channel of the program ever holds more than one message; one
//        whose `send` still waits for room isn't in the channel yet. How many channels and threads
//        there are is free. The lines are made of what was received.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.SyncSender.html#method.send

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

struct Boat {
    name: &'static str,
    bank: &'static str,
}

fn bring(names: [&'static str; 2], bank: &'static str, basin: SyncSender<Boat>) {
    for name in names {
        basin.send(Boat { name, bank }).unwrap();
    }
}

fn keep(bank: &str, basin: Receiver<Boat>, other: SyncSender<Boat>) {
    for boat in basin.iter().take(4) {
        if boat.bank == bank {
            println!("{} moors at the {bank} bank", boat.name);
        } else {
            other.send(boat).unwrap();
        }
    }
}

fn main() {
    let (left, left_basin) = mpsc::sync_channel(1);
    let (right, right_basin) = mpsc::sync_channel(1);
    let (to_left, to_right) = (left.clone(), right.clone());

    thread::scope(|scope| {
        scope.spawn(|| keep("left", left_basin, to_right));
        scope.spawn(|| keep("right", right_basin, to_left));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
