// verdict: nothing crossed
// why: Asks, hears, and prints what is written on the chart.

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

    for berth in ["B", "C"].iter().zip(ask(&tx, 8)) {
        println!("Heron (8 m) fits into {}", berth.0);
    }

    if ask(&tx, 5).recv().is_ok() {
        println!("Otter takes A");
    }

    for _ in ask(&tx, 11) {
        println!("Swan (11 m) fits into C");
    }

    drop(tx);
    office.join().unwrap();
}
