// verdict: depends on luck
// lines: 16
// why: Sends the sacks alone, and takes the order of coming for that of the mills.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for mill in 1..=3 {
        let own = tx.clone();
        thread::spawn(move || own.send(4 * mill).unwrap());
    }
    drop(tx);
    for (mill, sacks) in (1..).zip(rx) {
        println!("Mill {mill} has ground {sacks} sacks");
    }
}
