// verdict: passed
// why: Each boat is a thread of its own, and the last one takes the Sender along.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Question {
    length: u32,
    reply: Sender<char>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for Question { length, reply } in questions {
        for (berth, room) in berths {
            if length <= room {
                let _ = reply.send(berth);
            }
        }
    }
}

fn ask(office: &Sender<Question>, length: u32) -> Receiver<char> {
    let (reply, berths) = mpsc::channel();
    office.send(Question { length, reply }).unwrap();
    berths
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let mut boats = Vec::new();
    for (name, length) in [("Heron", 8), ("Swan", 11)] {
        let tx = tx.clone();
        boats.push(thread::spawn(move || {
            for berth in ask(&tx, length) {
                println!("{name} ({length} m) fits into {berth}");
            }
        }));
    }
    boats.push(thread::spawn(move || {
        let berth = ask(&tx, 5).recv().unwrap();
        println!("Otter takes {berth}");
    }));

    for boat in boats {
        boat.join().unwrap();
    }
    office.join().unwrap();
}
