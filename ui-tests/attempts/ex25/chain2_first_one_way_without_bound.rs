// verdict: beside the lesson
// why: First edit: one of the two ways takes everything, so there is no circle.

use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
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

fn send_over(basin: Receiver<Boat>, ferry: Sender<Boat>) {
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
    let (to_left, from_right) = mpsc::channel();
    let (to_right, from_left) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| send_over(left_basin, to_right));
        scope.spawn(|| send_over(right_basin, to_left));
        scope.spawn(|| moor(from_left));
        scope.spawn(|| moor(from_right));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
