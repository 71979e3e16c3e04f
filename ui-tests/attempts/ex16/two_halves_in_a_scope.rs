// verdict: passed
// why: A thread of the scope borrows both halves of the levels, one after the other, with one sender.

use std::sync::mpsc;
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(move || {
            for half in levels.chunks(2) {
                for level in half.iter().filter(|level| **level > 5) {
                    tx.send(*level).unwrap();
                }
            }
        });

        let mut floods = 0;
        while let Ok(level) = rx.recv() {
            println!("Flood: {level}");
            floods += 1;
        }
        floods
    })
}

fn main() {
    let levels = vec![3, 8, 5, 9];
    let floods = floods(&levels);
    println!("{floods} of {} levels were floods", levels.len());
}
