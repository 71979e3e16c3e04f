// Takes an iterator along in the place of the list.
// It borrows the list as well.

use std::sync::mpsc;
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    let levels = levels.iter();
    thread::spawn(move || {
        for level in levels {
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
