// verdict: nothing crossed
// why: The messages come, and what is printed is read from the list.

use std::sync::mpsc;
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    let own = levels.to_vec();
    thread::spawn(move || {
        for level in own {
            if level > 5 {
                tx.send(level).unwrap();
            }
        }
    });

    let mut floods = 0;
    for level in levels.iter().filter(|level| **level > 5) {
        let _: u32 = rx.recv().unwrap();
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
