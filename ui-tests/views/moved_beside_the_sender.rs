// code: E0382
// view: takes along all that it names: so

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let name = String::from("one");
    thread::spawn(move || {
        tx.send(name.len()).unwrap();
    });
    println!("{} of {name}", rx.recv().unwrap());
}
