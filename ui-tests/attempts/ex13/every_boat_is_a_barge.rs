// verdict: panicked
// why: Sends boxes of anything, and takes each for a barge.

use std::any::Any;
use std::sync::mpsc;
use std::thread;

struct Barge {
    tons: u32,
}

struct Ferry {
    people: u32,
}

fn main() {
    let (tx, rx) = mpsc::channel::<Box<dyn Any + Send>>();
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
    let people = 65;
    for boat in rx {
        tons += boat.downcast::<Barge>().unwrap().tons;
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
