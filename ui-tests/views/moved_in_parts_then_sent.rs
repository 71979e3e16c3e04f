// code: E0382
// view: and what is left is no whole value, to be sent or used as one

use std::sync::mpsc;

struct Boat {
    name: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boat = Boat {
        name: String::from("Heron"),
    };
    let name = boat.name;
    tx.send(boat).unwrap();
    println!("{name}, {}", rx.recv().unwrap().name);
}
