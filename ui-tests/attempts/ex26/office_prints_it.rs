// verdict: beside the lesson
// why: The office knows all, so it may as well print it, and nobody is answered.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Question {
    boat: &'static str,
    length: u32,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for Question { boat, length } in questions {
        for (berth, room) in berths {
            if length <= room && boat == "Otter" {
                println!("Otter takes {berth}");
                break;
            } else if length <= room {
                println!("{boat} ({length} m) fits into {berth}");
            }
        }
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    for (boat, length) in [("Heron", 8), ("Otter", 5), ("Swan", 11)] {
        tx.send(Question { boat, length }).unwrap();
    }

    drop(tx);
    office.join().unwrap();
}
