// why: a receiver that is dropped in the middle of its loop refuses what comes after
// outcome: exit 0 "1 refused\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (done, wait) = mpsc::channel::<()>();
    let gauge = thread::spawn(move || {
        tx.send(1).unwrap();
        assert!(wait.recv().is_err());
        tx.send(2).is_err()
    });
    for level in rx {
        print!("{level} ");
        break;
    }
    drop(done);
    println!(
        "{}",
        if gauge.join().unwrap() {
            "refused"
        } else {
            "taken"
        }
    );
}
