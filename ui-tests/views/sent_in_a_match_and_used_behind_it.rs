// code: E0382
// view: was sent at line

use std::sync::mpsc;

fn main() {
    let (tx, _rx) = mpsc::channel();
    let boat = String::from("Heron");
    match tx.send(boat) {
        Ok(()) => {}
        Err(_) => println!("nobody takes it"),
    }
    println!("{boat} is under way");
}
