// The decision: each keeper waited for room in the basin that only the other one could empty. So boats
// that come over the river get a channel of their own, and a thread that takes them out and sends
// nothing on. Whoever waits now waits for somebody further down, and the last waits for nobody. As
// nobody holds a Sender of what it receives from, all loops end by themselves, too.
//
// As right: a thread for each boat that is sent over, so that the keeper doesn't wait; a keeper that
// looks for room with `try_send`, and takes boats out as long as there is none; one keeper that takes
// all four before it sends any; whoever brings boats waits until the one before has moored.
// Not right: more room, or no end of it; letting a boat go that finds the other basin full; a lock
// for the river, which one keeper holds while it waits; sleeping, since no order is made impossible.

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

fn send_over(basin: Receiver<Boat>, ferry: SyncSender<Boat>) {
    for boat in basin {
        ferry.send(boat).unwrap();
    }
}

fn moor(ferry: Receiver<Boat>) {
    for boat in ferry {
        println!("{} moors at the {} bank", boat.name, boat.bank);
    }
}

fn main() {
    let (left, left_basin) = mpsc::sync_channel(1);
    let (right, right_basin) = mpsc::sync_channel(1);
    let (to_left, from_right) = mpsc::sync_channel(1);
    let (to_right, from_left) = mpsc::sync_channel(1);

    thread::scope(|scope| {
        scope.spawn(|| send_over(left_basin, to_right));
        scope.spawn(|| send_over(right_basin, to_left));
        scope.spawn(|| moor(from_left));
        scope.spawn(|| moor(from_right));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
