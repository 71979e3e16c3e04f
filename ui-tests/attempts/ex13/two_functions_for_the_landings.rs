// verdict: passed
// why: Each landing is a function that owns its sender.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
}

fn barges(down: mpsc::Sender<Boat>) {
    for tons in [12, 30, 8] {
        down.send(Boat::Barge { tons }).unwrap();
    }
}

fn ferries(down: mpsc::Sender<Boat>) {
    for people in [40, 25] {
        down.send(Boat::Ferry { people }).unwrap();
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    for landing in [barges, ferries] {
        let tx = tx.clone();
        thread::spawn(move || landing(tx));
    }
    drop(tx);
    let (mut tons, mut people) = (0, 0);
    while let Ok(boat) = rx.recv() {
        if let Boat::Barge { tons: more } = boat {
            tons += more;
        } else if let Boat::Ferry { people: more } = boat {
            people += more;
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
