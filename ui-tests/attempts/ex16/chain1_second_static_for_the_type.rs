// verdict: beside the lesson
// why: Second edit: main has one that does, and others may not call the function.

use std::sync::mpsc;
use std::thread;

static LEVELS: [u32; 4] = [3, 8, 5, 9];

fn floods(levels: &'static [u32]) -> usize {
    let (tx, rx) = mpsc::channel();

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
    let floods = floods(&LEVELS);
    println!("{floods} of {} levels were floods", LEVELS.len());
}
