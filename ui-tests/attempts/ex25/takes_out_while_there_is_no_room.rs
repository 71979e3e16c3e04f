// verdict: passed
// why: The left keeper looks for room, and takes boats out of its own basin as long as there is none.

use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
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

fn keep_and_look(bank: &str, basin: Receiver<Boat>, other: SyncSender<Boat>) {
    let mut crossing = Vec::new();
    let mut still_to_come = 4;
    while still_to_come > 0 || !crossing.is_empty() {
        let no_room = match crossing.pop().map(|boat| other.try_send(boat)) {
            Some(Err(TrySendError::Full(boat))) => {
                crossing.push(boat);
                true
            }
            Some(answer) => answer.is_err(),
            None => true,
        };
        if no_room && still_to_come > 0 {
            let boat = basin.recv().unwrap();
            still_to_come -= 1;
            match boat.bank == bank {
                true => println!("{} moors at the {bank} bank", boat.name),
                false => crossing.push(boat),
            }
        }
    }
}

fn main() {
    let (left, left_basin) = mpsc::sync_channel(1);
    let (right, right_basin) = mpsc::sync_channel(1);
    let (to_left, to_right) = (left.clone(), right.clone());

    thread::scope(|scope| {
        scope.spawn(|| keep_and_look("left", left_basin, to_right));
        scope.spawn(|| keep("right", right_basin, to_left));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
