// verdict: passed
// why: Each message brings the place along, and main keeps the last one.

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
    watch(Gauge {
        place: String::from("Ferry"),
        levels: [97, 95, 90],
    });
}

fn watch(gauge: Gauge) {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for level in gauge.read() {
            tx.send((gauge.place.clone(), level)).unwrap();
        }
    });

    let mut highest = 0;
    let mut place = String::new();
    for (from, level) in rx {
        println!("{level} cm");
        highest = highest.max(level);
        place = from;
    }
    println!("{place}: {highest} cm at most");
}
