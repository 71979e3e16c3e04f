// The decision: the thread is started within a scope, which doesn't end before the thread has: so
// what is lent to it is sure to be there, and nothing has to be copied. The closure takes the sender
// along all the same, with `move`; the list is a reference, and it is the reference that moves.
//
// As right: giving the thread a list of its own, with `to_vec`, or as an `Arc<[u32]>`; sending it
// the levels over a channel; picking out the floods first.
// Not right: a scope whose thread only borrows the sender, since then the loop below never ends; a
// list that lives for ever, leaked or as a `static`, only so that nobody has to know how long it is
// needed.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn call_out(levels: &[u32], tx: Sender<u32>) {
    for level in levels {
        if *level > 5 {
            tx.send(*level).unwrap();
        }
    }
}

fn floods(levels: &[u32]) -> usize {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(move || call_out(levels, tx));

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
