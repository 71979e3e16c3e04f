// verdict: passed
// why: Sent out of order with their places, and put in order by a BTreeMap.

use std::{collections::BTreeMap, sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for p in [(3, "Message"), (1, "My"), (2, "Big")] {
            tx.send(p).unwrap();
        }
    });
    for w in rx.iter().collect::<BTreeMap<_, _>>().values() {
        println!("Got: {w}");
    }
}
