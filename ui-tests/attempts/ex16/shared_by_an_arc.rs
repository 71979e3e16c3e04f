// verdict: passed
// why: The list is copied once into an Arc, which goes along.

use std::sync::{Arc, mpsc};
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    let levels: Arc<[u32]> = Arc::from(levels);
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
