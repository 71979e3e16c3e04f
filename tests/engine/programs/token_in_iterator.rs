// why: a loop over a receiver waits like recv, and may use the token up
// outcome: exit 0 "on\n"
// outcome: deadlock ""
// causeless: no
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    let main = thread::current();
    thread::spawn(move || {
        main.unpark();
        drop(tx);
    });
    assert_eq!(rx.iter().count(), 0);
    thread::park();
    println!("on");
}
