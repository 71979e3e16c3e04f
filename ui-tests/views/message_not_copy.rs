// code: E0204
// view: What owns something, such as a text, changes hands

use std::sync::mpsc;

#[derive(Clone, Copy)]
struct Boat {
    name: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boat = Boat {
        name: String::from("Heron"),
    };
    tx.send(boat).unwrap();
    println!("{}, {}", boat.name, rx.recv().unwrap().name);
}
