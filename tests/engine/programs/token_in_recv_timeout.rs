// why: a timed receive that waits may use the token up
// outcome: exit 0 "on\n"
// outcome: deadlock ""
// causeless: no
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (_tx, rx) = mpsc::channel::<u8>();
    let main = thread::current();
    thread::spawn(move || main.unpark());
    assert!(rx.recv_timeout(Duration::from_micros(50)).is_err());
    thread::park();
    println!("on");
}
