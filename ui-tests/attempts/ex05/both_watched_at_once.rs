// verdict: passed
// why: Both threads run side by side, each with a channel; main receives one after the other.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

struct Gauge {
    place: String,
    levels: [u32; 3],
}

fn start(levels: [u32; 3]) -> Receiver<u32> {
    let (tx, rx) = channel();
    thread::spawn(move || levels.into_iter().try_for_each(|level| tx.send(level)));
    rx
}

fn main() {
    let gauges = [
        Gauge {
            place: String::from("Weir"),
            levels: [112, 131, 118],
        },
        Gauge {
            place: String::from("Ferry"),
            levels: [97, 95, 90],
        },
    ];
    let streams = gauges.each_ref().map(|gauge| start(gauge.levels));
    for (gauge, rx) in gauges.iter().zip(streams) {
        let levels: Vec<u32> = rx.into_iter().collect();
        for level in &levels {
            println!("{level} cm");
        }
        let highest = levels.iter().max().unwrap();
        println!("{}: {highest} cm at most", gauge.place);
    }
}
