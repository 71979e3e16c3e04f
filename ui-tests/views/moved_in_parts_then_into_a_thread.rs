// code: E0382
// view: and what is left is no whole value, to be sent or used as one

use std::sync::mpsc;
use std::thread;

struct Boat {
    name: String,
}

impl Boat {
    fn length(&self) -> usize {
        self.name.len()
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boat = Boat {
        name: String::from("Heron"),
    };
    let name = boat.name;
    thread::spawn(move || tx.send(boat.length()).unwrap());
    println!("{name}, {}", rx.recv().unwrap());
}
