// verdict: passed
// why: A scope lends the sender to the thread, so it never goes with it; three levels are taken and no more.

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

    thread::scope(|s| {
        s.spawn(|| {
            for level in gauge.read() {
                tx.send(level).unwrap();
            }
        });
    });

    let mut highest = 0;
    for level in rx.iter().take(3) {
        println!("{level} cm");
        highest = highest.max(level);
    }
    println!("{}: {highest} cm at most", gauge.place);
}
