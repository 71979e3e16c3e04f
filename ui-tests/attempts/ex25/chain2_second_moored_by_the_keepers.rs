// verdict: deadlock
// why: Second edit: room for one again, and each keeper takes over what comes when its own basin is done.

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

fn keep(basin: Receiver<Boat>, over: SyncSender<Boat>, ferry: Receiver<Boat>) {
    for boat in basin {
        over.send(boat).unwrap();
    }
    drop(over);
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
        scope.spawn(|| keep(left_basin, to_right, from_right));
        scope.spawn(|| keep(right_basin, to_left, from_left));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
