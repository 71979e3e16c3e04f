// verdict: passed
// why: The boats go through three locks, one behind the other.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

struct Boat(&'static str);

fn keep(from: Receiver<Boat>, to: SyncSender<Boat>) {
    from.into_iter().for_each(|boat| to.send(boat).unwrap());
}

fn main() {
    let (river, first) = mpsc::sync_channel(0);
    let (out_of_first, second) = mpsc::sync_channel(0);
    let (out_of_second, third) = mpsc::sync_channel(0);
    thread::spawn(move || keep(first, out_of_first));
    thread::spawn(move || keep(second, out_of_second));

    let last = thread::spawn(move || {
        for Boat(name) in third {
            println!("{name} is through");
        }
    });
    for name in ["Heron", "Otter", "Teal"] {
        river.send(Boat(name)).unwrap();
    }
    drop(river);
    last.join().unwrap();
}
