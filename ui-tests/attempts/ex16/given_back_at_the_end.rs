// verdict: passed
// follows: leaked
// why: Takes the advice: a copy that the thread owns, and that goes with it.

use std::sync::mpsc;
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    let levels: Box<[u32]> = levels.into();
    thread::spawn(move || {
        for level in levels.iter() {
            if *level > 5 {
                tx.send(*level).unwrap();
            }
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
