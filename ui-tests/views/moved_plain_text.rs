// code: E0382
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });
    let name = String::from("one");
    let other = name;
    println!("{name} {other}");
    println!("{}", rx.recv().unwrap());
}
