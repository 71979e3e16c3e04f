// verdict: depends on luck
// why: The halves are sent in the order of a HashMap, which is another one each time.

use std::collections::HashMap;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let halves = HashMap::from([(1, "Hi from a "), (2, "foreign world!")]);
        for half in halves.into_values() {
            tx.send(half).unwrap();
        }
    });

    println!("{}", rx.iter().collect::<String>());
}
