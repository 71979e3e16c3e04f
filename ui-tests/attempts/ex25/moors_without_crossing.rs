// verdict: beside the lesson
// why: The keeper knows where a boat is bound for, so it says so at once.

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

fn keep(basin: Receiver<Boat>) {
    for boat in basin {
        println!("{} moors at the {} bank", boat.name, boat.bank);
    }
}

fn main() {
    let (left, left_basin) = mpsc::sync_channel(1);
    let (right, right_basin) = mpsc::sync_channel(1);

    thread::scope(|scope| {
        scope.spawn(|| keep(left_basin));
        scope.spawn(|| keep(right_basin));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
