// verdict: passed
// why: The watchman is whoever calls the function, and a thread prints and counts.

use std::sync::mpsc;
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    let counted = thread::spawn(move || {
        let mut floods = 0;
        for level in rx {
            println!("Flood: {level}");
            floods += 1;
        }
        floods
    });

    for level in levels {
        if *level > 5 {
            tx.send(*level).unwrap();
        }
    }
    drop(tx);

    counted.join().unwrap()
}

fn main() {
    let levels = vec![3, 8, 5, 9];
    let floods = floods(&levels);
    println!("{floods} of {} levels were floods", levels.len());
}
