// verdict: wrong output
// why: Leaves the last line of each gauge away.

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
    let _place = gauge.place.clone();

    thread::spawn(move || {
        for level in gauge.read() {
            tx.send(level).unwrap();
        }
    });

    let mut _highest = 0;
    for level in rx {
        println!("{level} cm");
        _highest = _highest.max(level);
    }
    // println!("{}: {highest} cm at most", place);
}
