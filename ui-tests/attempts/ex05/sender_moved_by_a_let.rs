// verdict: passed
// why: Borrows the gauge for a static life time that it has, and moves the sender by a `let`.

use std::sync::mpsc;
use std::thread;

struct Gauge {
    place: &'static str,
    levels: [u32; 3],
}

static WEIR: Gauge = Gauge {
    place: "Weir",
    levels: [112, 131, 118],
};
static FERRY: Gauge = Gauge {
    place: "Ferry",
    levels: [97, 95, 90],
};

fn main() {
    watch(&WEIR);
    watch(&FERRY);
}

fn watch(gauge: &'static Gauge) {
    let (tx, rx) = mpsc::channel();
    thread::spawn(|| {
        let tx = tx;
        gauge
            .levels
            .iter()
            .for_each(|level| tx.send(*level).unwrap());
    });

    let mut highest = u32::MIN;
    while let Ok(level) = rx.recv() {
        println!("{level} cm");
        highest = u32::max(highest, level);
    }
    println!("{}: {highest} cm at most", gauge.place);
}
