// River: Two boats go down the river and report each lock that they pass. A clerk writes down what
//        comes. When main ends, the program ends, and whoever is still at work is washed away.
// Do:    Run this program a few times: now this is printed, now that, now nothing. Find out who
//        ends it, and let main wait until all that the boats report is written down.
// Pass:  The four lines are printed, in any order, whichever thread is faster, and the program ends
//        by itself. Each is a message of its own; two boats send them, each a spawned thread, over
//        one channel, and neither boat receives one of them. How main waits is free, as long as it
//        is no matter of luck.
// Read:  https://doc.rust-lang.org/std/thread/fn.spawn.html

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

fn sail(boat: &'static str, tx: Sender<String>) -> JoinHandle<()> {
    thread::spawn(move || {
        for lock in 1..=2 {
            tx.send(format!("{boat} passes lock {lock}")).unwrap();
        }
    })
}

fn main() {
    let (tx, rx) = mpsc::channel();

    sail("Heron", tx.clone());
    sail("Otter", tx);

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });
}
