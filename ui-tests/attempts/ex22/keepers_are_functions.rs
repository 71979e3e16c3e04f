// verdict: passed
// why: The keepers are functions with names and types.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

fn keep_above(boats: Vec<String>, lock: &SyncSender<String>) {
    boats
        .into_iter()
        .for_each(|boat| lock.send(boat).expect("nobody is below"));
}

fn keep_below(lock: &Receiver<String>) {
    lock.iter().for_each(|boat| println!("{boat} is through"));
}

fn main() {
    let boats = ["Heron", "Otter", "Teal"].map(String::from).to_vec();
    let (above, below) = mpsc::sync_channel(0);
    let keeper = thread::spawn(move || keep_above(boats, &above));
    keep_below(&below);
    keeper.join().expect("the keeper above fell in");
}
