// verdict: beside the lesson
// why: Takes the list itself, so that the function can only be called with one that is given up.

use std::sync::mpsc;
use std::thread;

fn floods(levels: Vec<u32>) -> usize {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for level in levels {
            if level > 5 {
                tx.send(level).unwrap();
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
    let floods = floods(levels.clone());
    println!("{floods} of {} levels were floods", levels.len());
}
