// verdict: beside the lesson
// why: Only the first gauge has a thread; the second is printed by main.

use std::sync::mpsc;
use std::thread;

struct Gauge {
    place: String,
    levels: [u32; 3],
}

impl Gauge {
    fn read(&self) -> [u32; 3] {
        self.levels
    }
}

fn main() {
    watch(Gauge {
        place: String::from("Weir"),
        levels: [112, 131, 118],
    });
    for level in [97, 95, 90] {
        println!("{level} cm");
    }
    println!("Ferry: 97 cm at most");
}

fn watch(gauge: Gauge) {
    let (tx, rx) = mpsc::channel();
    let place = gauge.place.clone();

    thread::spawn(move || {
        for level in gauge.read() {
            tx.send(level).unwrap();
        }
    });

    let mut highest = 0;
    for level in rx {
        println!("{level} cm");
        highest = highest.max(level);
    }
    println!("{place}: {highest} cm at most");
}
