// verdict: beside the lesson
// lines: 18
// why: Mends the panic at the other end: Otter hears all berths, and takes the first.

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
                reply.send(berth).unwrap();
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

    for berth in ask(&tx, 8) {
        println!("Heron (8 m) fits into {berth}");
    }

    let berths: Vec<char> = ask(&tx, 5).iter().collect();
    println!("Otter takes {}", berths[0]);

    for berth in ask(&tx, 11) {
        println!("Swan (11 m) fits into {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
