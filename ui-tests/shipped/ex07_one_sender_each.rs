// River: Many sources, one mouth: and the river ends only when the last of its sources is gone.
// Do:    Three mills report, each from a thread of its own, but there is one sender. Let each come
//        by a sender; then ask who has one left.
// Pass:  Three threads send, each the report of its own mill, all over one channel. The three
//        reports are printed, in whichever order they come, and the program ends by itself. How
//        each thread comes by a sender is free.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.Sender.html#impl-Clone-for-Sender%3CT%3E

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.send(report).unwrap();
        });
    }

    for report in rx {
        println!("{report}");
    }
}
