// verdict: passed
// why: With ways that have no circle, no room is needed at all.

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
    let (left, left_basin) = mpsc::sync_channel(0);
    let (right, right_basin) = mpsc::sync_channel(0);
    let (to_left, from_right) = mpsc::sync_channel(0);
    let (to_right, from_left) = mpsc::sync_channel(0);

    thread::scope(|scope| {
        scope.spawn(|| send_over(left_basin, to_right));
        scope.spawn(|| send_over(right_basin, to_left));
        scope.spawn(|| moor(from_left));
        scope.spawn(|| moor(from_right));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
