// verdict: does not compile
// why: Moves a reference to the sender into the thread.

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

    let (tx, levels) = (&tx, gauge.read());
    thread::spawn(move || {
        for level in levels {
            tx.send(level).unwrap();
        }
    });

    let mut highest = 0;
    for level in rx {
        println!("{level} cm");
        highest = highest.max(level);
    }
    println!("{}: {highest} cm at most", gauge.place);
}
