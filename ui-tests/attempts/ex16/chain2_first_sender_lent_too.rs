// verdict: deadlock
// why: First edit: a scope, and the thread borrows all that it uses, the sender too.

use std::sync::mpsc;
use std::thread;

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| {
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
    })
}

fn main() {
    let levels = vec![3, 8, 5, 9];
    let floods = floods(&levels);
    println!("{floods} of {} levels were floods", levels.len());
}
