// why: the same with no return without cause: the token is there or was used up
// outcome: exit 0 "on\n"
// outcome: deadlock ""
// causeless: no
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let main = thread::current();
    thread::spawn(move || {
        main.unpark();
        tx.send(()).unwrap();
    });
    rx.recv().unwrap();
    thread::park();
    println!("on");
}
