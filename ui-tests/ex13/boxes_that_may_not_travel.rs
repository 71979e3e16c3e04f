// A trait for all boats, without a word on whether they may go to another thread.

use std::sync::mpsc;
use std::thread;

struct Barge {
    tons: u32,
}

struct Ferry {
    people: u32,
}

trait Boat {
    fn tons(&self) -> u32;
}

impl Boat for Barge {
    fn tons(&self) -> u32 {
        self.tons
    }
}

impl Boat for Ferry {
    fn tons(&self) -> u32 {
        0
    }
}

fn main() {
    let (tx, rx) = mpsc::channel::<Box<dyn Boat>>();
    let tx1 = tx.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Box::new(Barge { tons })).unwrap();
        }
    });

    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Box::new(Ferry { people })).unwrap();
        }
    });

    let mut tons = 0;
    let people = 0;
    for boat in rx {
        tons += boat.tons();
    }
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
