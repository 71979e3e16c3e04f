// verdict: passed
// why: Uses a Result as a type that is one of two things.

use std::sync::mpsc;
use std::thread;

struct Barge {
    tons: u32,
}

struct Ferry {
    people: u32,
}

fn main() {
    let (tx, rx) = mpsc::channel::<Result<Barge, Ferry>>();
    let tx1 = tx.clone();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Ok(Barge { tons })).unwrap();
        }
    });
    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Err(Ferry { people })).unwrap();
        }
    });
    let mut tons = 0;
    let mut people = 0;
    for boat in rx {
        match boat {
            Ok(barge) => tons += barge.tons,
            Err(ferry) => people += ferry.people,
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
