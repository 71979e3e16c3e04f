// The decision: the helper gets the place of its barge along with the weight, and sends it back with the
// toll. So each answer says where it belongs, whenever it comes, and the list is as long as the row from
// the beginning.
//
// As right: collecting the answers with their places, and sorting them by these; a map from place to
// toll; a channel for each barge, asked in the order of the barges; parts of the row for fewer helpers,
// each with the place where it begins.
// Not right: sorting by the toll, since the row isn't sorted; looking for the barge by its weight, since
// two may weigh the same; starting a helper only when the one before it has answered.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let mut tolls = vec![0; barges.len()];
    for (place, tonnes) in barges.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || tx.send((place, toll(tonnes))).unwrap());
    }
    drop(tx);

    for (place, toll) in rx {
        tolls[place] = toll;
    }
    tolls
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
