// why: a sender can be shared by reference, since it is Sync
// outcome: exit 0 "[1, 2]\n"
// outcome: exit 0 "[2, 1]\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        let tx = &tx;
        for level in [1, 2] {
            scope.spawn(move || tx.send(level).unwrap());
        }
    });
    drop(tx);
    println!("{:?}", rx.iter().collect::<Vec<_>>());
}
