// verdict: passed
// follows: a_pause_before_sending_over
// why: A ferryman stands between keeper and basin, and waits in the keeper's place.

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

fn ferry(boats: Receiver<Boat>, basin: SyncSender<Boat>) {
    for boat in boats {
        basin.send(boat).unwrap();
    }
}

fn main() {
    let (left, left_basin) = mpsc::sync_channel(1);
    let (right, right_basin) = mpsc::sync_channel(1);
    let (to_left, to_right) = (left.clone(), right.clone());
    let (from_left, leftward) = mpsc::sync_channel(1);
    let (from_right, rightward) = mpsc::sync_channel(1);

    thread::scope(|scope| {
        scope.spawn(|| keep("left", left_basin, from_left));
        scope.spawn(|| keep("right", right_basin, from_right));
        scope.spawn(|| ferry(leftward, to_right));
        scope.spawn(|| ferry(rightward, to_left));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
