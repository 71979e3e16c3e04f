// code: E0277
// view: known, and behind `dyn` may be values of any size

use std::sync::mpsc;

trait Boat: Send {
    fn tons(&self) -> u32;
}

fn main() {
    let (tx, rx) = mpsc::channel::<dyn Boat>();
    drop(tx);
    for boat in rx {
        println!("{}", boat.tons());
    }
}
