// verdict: passed
// why: Each sends its number and its sacks; main makes the line of them, sorted.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(3);
    for mill in 1u8..4 {
        let own = tx.clone();
        thread::Builder::new()
            .name(format!("mill {mill}"))
            .spawn(move || own.send((mill, 4 * mill)).unwrap())
            .unwrap();
    }
    std::mem::drop(tx);
    let mut reports: Vec<(u8, u8)> = rx.into_iter().collect();
    reports.sort();
    for (mill, sacks) in reports {
        println!("Mill {mill} has ground {sacks} sacks");
    }
}
