// verdict: depends on luck
// lines: 38, 42
// why: The thread prints the last line while main still prints the levels.

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
            tx.send(level).unwrap();
        }
        let highest = gauge.read().into_iter().max().unwrap();
        println!("{}: {highest} cm at most", gauge.place);
    });

    for level in rx {
        println!("{level} cm");
    }
}
