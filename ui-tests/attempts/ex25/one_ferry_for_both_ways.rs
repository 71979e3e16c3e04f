// verdict: depends on luck
// lines: 24, 46
// why: One ferry takes what both keepers send over, and waits for room at either bank.

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
    let (to_ferry, ferry) = mpsc::sync_channel(1);
    let (to_left, to_right) = (left.clone(), right.clone());
    let to_ferry2 = to_ferry.clone();

    thread::scope(|scope| {
        scope.spawn(|| keep("left", left_basin, to_ferry));
        scope.spawn(|| keep("right", right_basin, to_ferry2));
        scope.spawn(|| {
            for boat in ferry.into_iter().take(4) {
                let to = if boat.bank == "left" {
                    &to_left
                } else {
                    &to_right
                };
                to.send(boat).unwrap();
            }
        });
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
