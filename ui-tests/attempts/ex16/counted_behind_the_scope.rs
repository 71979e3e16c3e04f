// verdict: passed
// why: The messages wait in the channel until the scope is over.

use std::sync::mpsc;
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(move || {
            let floods = levels.iter().filter(|level| **level > 5);
            floods.for_each(|level| tx.send(*level).unwrap());
        });
    });

    rx.iter()
        .inspect(|level| println!("Flood: {level}"))
        .count()
}

fn main() {
    let levels = vec![3, 8, 5, 9];
    let floods = floods(&levels);
    println!("{floods} of {} levels were floods", levels.len());
}
