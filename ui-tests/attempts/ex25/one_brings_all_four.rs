// verdict: passed
// why: One thread brings all boats, each when the one before has moored.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

struct Boat {
    name: &'static str,
    bank: &'static str,
}

fn keep(bank: &str, basin: Receiver<Boat>, other: SyncSender<Boat>, bell: SyncSender<()>) {
    for boat in basin.iter().take(4) {
        if boat.bank == bank {
            println!("{} moors at the {bank} bank", boat.name);
            bell.send(()).unwrap();
        } else {
            other.send(boat).unwrap();
        }
    }
}

fn main() {
    let (left, left_basin) = mpsc::sync_channel(1);
    let (right, right_basin) = mpsc::sync_channel(1);
    let (to_left, to_right) = (left.clone(), right.clone());
    let (bell, rings) = mpsc::sync_channel(0);
    let other_bell = bell.clone();

    thread::scope(|scope| {
        scope.spawn(|| keep("left", left_basin, to_right, bell));
        scope.spawn(|| keep("right", right_basin, to_left, other_bell));
        let boats = [
            ("Marten", "right"),
            ("Beaver", "left"),
            ("Osprey", "right"),
            ("Bittern", "left"),
        ];
        for (name, bank) in boats {
            let basin = if bank == "right" { &left } else { &right };
            basin.send(Boat { name, bank }).unwrap();
            rings.recv().unwrap();
        }
    });
}
