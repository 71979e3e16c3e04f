// verdict: passed
// why: A scope waits for all threads that were started in it.

use std::sync::mpsc;
use std::thread;

fn main() {
    thread::scope(|scope| {
        let (tx, rx) = mpsc::channel();
        for boat in ["Heron", "Otter"] {
            let tx = tx.clone();
            scope.spawn(move || {
                tx.send(format!("{boat} passes lock 1")).unwrap();
                tx.send(format!("{boat} passes lock 2")).unwrap();
            });
        }
        scope.spawn(|| rx.into_iter().for_each(|news: String| println!("{news}")));
    });
}
