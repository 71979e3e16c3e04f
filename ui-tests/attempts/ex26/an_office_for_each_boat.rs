// verdict: beside the lesson
// why: If an office falls, only one boat is without: each has one of its own.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

fn office(length: u32, reply: Sender<char>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for (berth, room) in berths {
        if length <= room {
            let _ = reply.send(berth);
        }
    }
}

fn ask(length: u32) -> (Receiver<char>, JoinHandle<()>) {
    let (reply, berths) = mpsc::channel();
    (berths, thread::spawn(move || office(length, reply)))
}

fn main() {
    for (name, length) in [("Heron", 8), ("Swan", 11)] {
        let (berths, office) = ask(length);
        for berth in berths {
            println!("{name} ({length} m) fits into {berth}");
        }
        office.join().unwrap();
    }

    let (berths, office) = ask(5);
    println!("Otter takes {}", berths.recv().unwrap());
    drop(berths);
    office.join().unwrap();
}
