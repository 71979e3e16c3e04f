// verdict: beside the lesson
// lines: 12
// why: Forgets an owner on purpose, so that nothing is ever given back.

use std::sync::{Arc, mpsc};
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    let levels: Arc<[u32]> = Arc::from(levels);
    std::mem::forget(Arc::clone(&levels));
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
