// verdict: nothing crossed
// why: The tolls come back by the joins, in order and without a channel.

use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let mut helpers = Vec::new();
    for tonnes in barges {
        helpers.push(thread::spawn(move || toll(tonnes)));
    }

    let tolls = helpers.into_iter().map(|helper| helper.join().unwrap());
    tolls.collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
