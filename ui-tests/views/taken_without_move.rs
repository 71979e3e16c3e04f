// code: E0382
// view: a closure takes along what it gives away or uses up

use std::sync::mpsc;
use std::thread;

fn main() {
    let place = String::from("Weir");
    let (tx, rx) = mpsc::channel();
    thread::spawn(|| {
        let tx = tx;
        let place = place;
        tx.send(place.len()).unwrap();
    });

    println!("{}: {}", place, rx.recv().unwrap());
}
