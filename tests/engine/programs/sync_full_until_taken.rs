// why: room for one: the second send waits until the first message is taken
// outcome: exit 0 "true\n"
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;

fn main() {
    let (taken, sent) = (AtomicU32::new(0), AtomicU32::new(0));
    let (tx, rx) = mpsc::sync_channel(1);
    let ahead = thread::scope(|scope| {
        scope.spawn(|| {
            for level in 0..3 {
                tx.send(level).unwrap();
                sent.fetch_add(1, Ordering::SeqCst);
            }
            drop(tx);
        });
        let mut ahead = 0;
        for _ in &rx {
            let taken = taken.fetch_add(1, Ordering::SeqCst) + 1;
            ahead = ahead.max(sent.load(Ordering::SeqCst).saturating_sub(taken));
            if taken == 3 {
                break;
            }
        }
        ahead
    });
    println!("{}", ahead <= 1);
}
