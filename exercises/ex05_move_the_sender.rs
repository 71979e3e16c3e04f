// River: A source owns its sender: when the thread is over, the sender goes with it, and the river
//        ends. A thread that only borrows one can't do that.
// Do:    Give the thread what it sends with, and leave main what it still needs. (The compiler's
//        first advice is half of the way; see where it leads.)
// Pass:  For each gauge, a thread of its own sends the three levels, each as a message of its own.
//        They are printed in that order, and behind them the line with the gauge's place and its
//        highest level. The program ends by itself. How the place comes into that line is free.
// Read:  https://doc.rust-lang.org/book/ch16-01-threads.html#using-move-closures-with-threads

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

    thread::spawn(|| {
        for level in gauge.read() {
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
