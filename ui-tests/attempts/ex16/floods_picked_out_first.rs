// verdict: passed
// why: What is sent is picked out before, and is all that the thread takes along.

use std::sync::mpsc;
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    let high: Vec<u32> = levels.iter().copied().filter(|level| *level > 5).collect();
    thread::spawn(move || {
        for level in high {
            tx.send(level).unwrap();
        }
    });

    let mut floods = 0;
    for level in rx {
        println!("Flood: {level}");
        floods += 1;
    }
    floods
}

fn main() {
    let levels = vec![3, 8, 5, 9];
    let floods = floods(&levels);
    println!("{floods} of {} levels were floods", levels.len());
}
