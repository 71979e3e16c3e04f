// verdict: passed
// why: A function owns the sender and the levels; main counts the highest by an iterator.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Gauge {
    place: String,
    levels: Vec<u32>,
}

fn report(levels: Vec<u32>, downstream: Sender<u32>) {
    for level in levels {
        downstream.send(level).expect("main listens");
    }
}

fn watch(Gauge { place, levels }: Gauge) {
    let (downstream, mouth) = mpsc::channel();
    let reader = thread::Builder::new().name(place.clone());
    reader
        .spawn(move || report(levels, downstream))
        .expect("a thread");

    let highest = mouth.iter().inspect(|level| println!("{level} cm")).max();
    match highest {
        Some(highest) => println!("{place}: {highest} cm at most"),
        None => println!("{place}: no level"),
    }
}

fn main() {
    watch(Gauge {
        place: "Weir".to_string(),
        levels: vec![112, 131, 118],
    });
    watch(Gauge {
        place: "Ferry".to_string(),
        levels: vec![97, 95, 90],
    });
}
