// verdict: depends on luck
// lines: 24
// why: Looks for room, and a boat that finds none is gone.

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
            let _ = other.try_send(boat);
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
