// verdict: passed
// why: Makes one kind of boat that may carry both, so that nothing has to be asked.

use std::sync::mpsc;
use std::thread;

#[derive(Default)]
struct Boat {
    tons: u32,
    people: u32,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            let boat = Boat {
                tons,
                ..Boat::default()
            };
            tx.send(boat).unwrap();
        }
    });
    thread::spawn(move || {
        for people in [40, 25] {
            let boat = Boat {
                people,
                ..Boat::default()
            };
            tx1.send(boat).unwrap();
        }
    });
    let (mut tons, mut people) = (0, 0);
    for boat in rx {
        tons += boat.tons;
        people += boat.people;
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
