// verdict: nothing crossed
// why: Only barges fit through the channel, so the ferries send empty ones, and their people come by join.

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
    let tx1 = tx.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Barge { tons }).unwrap();
        }
    });

    let ferries = thread::spawn(move || {
        let mut sum = 0;
        for people in [40, 25] {
            tx1.send(Barge { tons: 0 }).unwrap();
            sum += people;
        }
        sum
    });

    let mut tons = 0;
    for boat in rx {
        tons += boat.tons;
    }
    let people: u32 = ferries.join().unwrap();
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
