// River: Gauges along the river are read every hour, and main keeps the levels in a list. A watchman
//        goes through the list and calls out each level above 5: that is a flood.
// Do:    The watchman is a thread, and what it reads is only lent to it. The compiler is afraid that
//        the thread goes on when the list is gone. See to it that this can't be, and that main
//        still has its list.
// Pass:  `Flood: 8`, `Flood: 9` and `2 of 4 levels were floods` are printed in this order, and the
//        program ends by itself. One and the same thread sends each flood, as a message of its own,
//        to another, which prints it. `floods`, which keeps its name, what it takes and what it
//        gives, is right for other levels too: with no, one or many floods. What the program asks
//        for it gives back: nothing is leaked, kept in a `static` or `unsafe`.
// Read:  https://doc.rust-lang.org/std/thread/fn.scope.html

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

    thread::spawn(move || call_out(levels, tx));

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
