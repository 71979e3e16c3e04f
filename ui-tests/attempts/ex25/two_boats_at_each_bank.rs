// verdict: panicked
// lines: 15
// why: Two boats moor at each bank, so each keeper takes two.

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
    for boat in basin.iter().take(2) {
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
