// verdict: passed
// follows: order_of_a_hash_map
// why: A BTreeMap gives the order of its keys.

use std::collections::BTreeMap;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let halves = BTreeMap::from([(1, "Hi from a "), (2, "foreign world!")]);
        for half in halves.into_values() {
            tx.send(half).unwrap();
        }
    });

    println!("{}", rx.iter().collect::<String>());
}
