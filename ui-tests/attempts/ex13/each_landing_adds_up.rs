// verdict: beside the lesson
// why: Each landing sends its sum in one message.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        let mut sum = 0;
        for tons in [12, 30, 8] {
            sum += tons;
        }
        tx.send(Boat::Barge { tons: sum }).unwrap();
    });

    thread::spawn(move || {
        let mut sum = 0;
        for people in [40, 25] {
            sum += people;
        }
        tx1.send(Boat::Ferry { people: sum }).unwrap();
    });

    let mut freight = 0;
    let mut passengers = 0;
    for boat in rx {
        match boat {
            Boat::Barge { tons } => freight += tons,
            Boat::Ferry { people } => passengers += people,
        }
    }
    println!("Freight: {freight} tons");
    println!("People: {passengers}");
}
