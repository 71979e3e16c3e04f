// verdict: passed
// why: A thread behind each keeper takes what is sent over, and waits for room in the other basin.

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
    let (over_right, r2) = mpsc::sync_channel::<Boat>(1);
    let (over_left, l2) = mpsc::sync_channel::<Boat>(1);

    thread::scope(|scope| {
        scope.spawn(|| keep("left", left_basin, over_right));
        scope.spawn(|| keep("right", right_basin, over_left));
        scope.spawn(|| {
            for boat in r2 {
                to_right.send(boat).unwrap();
            }
        });
        scope.spawn(|| {
            for boat in l2 {
                to_left.send(boat).unwrap();
            }
        });
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
