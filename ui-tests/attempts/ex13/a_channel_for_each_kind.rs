// verdict: passed
// why: Two channels, each received to its end: no boat waits in the way of the other kind.

use std::sync::mpsc;
use std::thread;

struct Barge {
    tons: u32,
}

struct Ferry {
    people: u32,
}

fn main() {
    let (barges, barges_down) = mpsc::channel();
    let (ferries, ferries_down) = mpsc::channel();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            barges.send(Barge { tons }).unwrap();
        }
    });
    thread::spawn(move || {
        for people in [40, 25] {
            ferries.send(Ferry { people }).unwrap();
        }
    });
    let tons: u32 = barges_down.iter().map(|barge| barge.tons).sum();
    let people: u32 = ferries_down.iter().map(|ferry| ferry.people).sum();

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
