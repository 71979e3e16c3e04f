// verdict: passed
// why: The levels are sent to the watchman, who sends the floods back.

use std::sync::mpsc;
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tell, told) = mpsc::channel();
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for level in told {
            if level > 5 {
                tx.send(level).unwrap();
            }
        }
    });

    for level in levels {
        tell.send(*level).unwrap();
    }
    drop(tell);

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
