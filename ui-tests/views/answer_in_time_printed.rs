// code: E0277
// view: `recv_timeout` waits so long and no longer. Its Result is Ok with a

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv_timeout(Duration::from_secs(1)));
}
