// verdict: beside the lesson
// why: A channel that takes everything never makes anybody wait.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Boat {
    name: &'static str,
    bank: &'static str,
}

fn bring(names: [&'static str; 2], bank: &'static str, basin: Sender<Boat>) {
    for name in names {
        basin.send(Boat { name, bank }).unwrap();
    }
}

fn keep(bank: &str, basin: Receiver<Boat>, other: Sender<Boat>) {
    for boat in basin.iter().take(4) {
        if boat.bank == bank {
            println!("{} moors at the {bank} bank", boat.name);
        } else {
            other.send(boat).unwrap();
        }
    }
}

fn main() {
    let (left, left_basin) = mpsc::channel();
    let (right, right_basin) = mpsc::channel();
    let (to_left, to_right) = (left.clone(), right.clone());

    thread::scope(|scope| {
        scope.spawn(|| keep("left", left_basin, to_right));
        scope.spawn(|| keep("right", right_basin, to_left));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
