// why: a loop that always does something new is cut at the limit of steps
// outcome: too many steps ""
// complete: no
// real: no
use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    for n in 0_u64.. {
        tx.send(n).unwrap();
        rx.recv().unwrap();
    }
}
