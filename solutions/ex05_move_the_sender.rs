// The decision: the closure is `move`, so the sender is the thread's own and is dropped with it, which
// ends the loop in main. But `move` takes along all that the closure names: main copies the place out
// of the gauge before that.
//
// As right: reading the gauge before, and moving only its levels; a closure that names the field
// `levels` alone, since a closure takes along only the fields that it names; a thread that returns the
// gauge when it is joined; an `Arc` of the gauge; a scope in which the gauge is lent and the sender is
// moved.
// Not right: a scope that borrows the sender as well, and then a loop over the receiver: main's own
// sender lives on, and the loop waits for it.

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

    thread::spawn(move || {
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
