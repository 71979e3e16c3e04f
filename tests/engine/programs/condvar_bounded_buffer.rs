// why: a buffer of one place with two conditions passes all in order
// outcome: exit 0 "[1, 2]\n"
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (slot, filled, emptied) = (Mutex::new(None), Condvar::new(), Condvar::new());
    let taken: Vec<u8> = thread::scope(|scope| {
        scope.spawn(|| {
            for level in 1..=2 {
                let mut slot = emptied
                    .wait_while(slot.lock().unwrap(), |s| s.is_some())
                    .unwrap();
                *slot = Some(level);
                filled.notify_one();
            }
        });
        let mut take = || {
            let mut slot = filled
                .wait_while(slot.lock().unwrap(), |s| s.is_none())
                .unwrap();
            emptied.notify_one();
            slot.take().unwrap()
        };
        vec![take(), take()]
    });
    println!("{taken:?}");
}
