// code: E0616
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{:?}", rx.inner);
}
