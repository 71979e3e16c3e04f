// Copies the place where the gauge is, in the thread; main does not know that name.

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
        let place = gauge.place.clone();
        for level in gauge.read() {
            tx.send(level).unwrap();
        }
    });

    let mut highest = 0;
    for level in rx {
        println!("{level} cm");
        highest = highest.max(level);
    }
    println!("{}: {highest} cm at most", place);
}
