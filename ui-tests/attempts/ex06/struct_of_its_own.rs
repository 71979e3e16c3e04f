// verdict: passed
// why: A struct with a name for the unit, and Display for the line.

use std::fmt;
use std::sync::mpsc;
use std::thread;

struct Centimetres(i32);

impl fmt::Display for Centimetres {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} cm above the sea", self.0)
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let surveyor = thread::spawn(move || {
        let heights = [41_750, 2_130, -240].map(Centimetres);
        heights
            .into_iter()
            .for_each(|height| tx.send(height).unwrap());
    });
    rx.into_iter().for_each(|height| println!("{height}"));
    surveyor.join().unwrap();
}
