// verdict: passed
// why: A bank is a struct with two ends, and each of its threads has one of them.

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

struct Bank {
    name: &'static str,
    basin: Receiver<Boat>,
    arrivals: Receiver<Boat>,
}

impl Bank {
    fn open(self, other: SyncSender<Boat>) {
        let Bank {
            name,
            basin,
            arrivals,
        } = self;
        let keeper = thread::spawn(move || {
            while let Ok(boat) = basin.recv() {
                other.send(boat).expect("the other bank is open");
            }
        });
        while let Ok(Boat { name: boat, .. }) = arrivals.recv() {
            println!("{boat} moors at the {name} bank");
        }
        keeper.join().unwrap();
    }
}

fn main() {
    let (left, basin) = mpsc::sync_channel(1);
    let (to_left, arrivals) = mpsc::sync_channel(1);
    let left_bank = Bank {
        name: "left",
        basin,
        arrivals,
    };
    let (right, basin) = mpsc::sync_channel(1);
    let (to_right, arrivals) = mpsc::sync_channel(1);
    let right_bank = Bank {
        name: "right",
        basin,
        arrivals,
    };

    thread::scope(|scope| {
        scope.spawn(|| left_bank.open(to_right));
        scope.spawn(|| right_bank.open(to_left));
        scope.spawn(|| bring(["Marten", "Osprey"], "right", left));
        scope.spawn(|| bring(["Beaver", "Bittern"], "left", right));
    });
}
