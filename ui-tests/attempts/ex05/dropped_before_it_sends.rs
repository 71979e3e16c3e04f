// verdict: panicked
// lines: 36
// why: Takes the gauge along, and the receiver is gone before the thread sends.

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
    let place = gauge.place.clone();

    let reader = thread::spawn(move || {
        for level in gauge.read() {
            tx.send(level).unwrap();
        }
    });

    let highest = 0;
    drop(rx);
    reader.join().unwrap();
    println!("{place}: {highest} cm at most");
}
