// verdict: deadlock
// lines: 27, 43
// why: Puts the sender where every thread can borrow it, and nobody drops it there.

use std::sync::{Mutex, mpsc};
use std::thread;

static SENDER: Mutex<Option<mpsc::Sender<u32>>> = Mutex::new(None);

struct Gauge {
    place: String,
    levels: [u32; 3],
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
    *SENDER.lock().unwrap() = Some(tx);
    let levels = gauge.levels;
    thread::spawn(move || {
        for level in levels {
            SENDER
                .lock()
                .unwrap()
                .as_ref()
                .unwrap()
                .send(level)
                .unwrap();
        }
    });

    let mut highest = 0;
    for level in rx {
        println!("{level} cm");
        highest = highest.max(level);
    }
    println!("{}: {highest} cm at most", gauge.place);
}
