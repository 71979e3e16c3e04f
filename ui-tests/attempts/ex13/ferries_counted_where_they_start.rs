// verdict: beside the lesson
// why: The ferries are added up in their own thread, and only its result comes, by join.

use std::sync::mpsc;
use std::thread;

struct Barge {
    tons: u32,
}

struct Ferry {
    people: u32,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Barge { tons }).unwrap();
        }
    });
    let ferries = thread::spawn(move || {
        let ferries = [40, 25].map(|people| Ferry { people });
        ferries.iter().map(|ferry| ferry.people).sum::<u32>()
    });
    let mut tons = 0;
    for boat in rx {
        tons += boat.tons;
    }
    let people = ferries.join().unwrap();

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
