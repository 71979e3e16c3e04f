// verdict: passed
// why: What is sent along is a closure that answers, and the Sender is inside.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

type Reply = Box<dyn Fn(char) -> bool + Send>;

struct Question {
    length: u32,
    reply: Reply,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for Question { length, reply } in questions {
        for (berth, room) in berths {
            if length <= room && !reply(berth) {
                break;
            }
        }
    }
}

fn ask(office: &Sender<Question>, length: u32) -> Receiver<char> {
    let (tx, berths) = mpsc::channel();
    let reply: Reply = Box::new(move |berth| tx.send(berth).is_ok());
    office.send(Question { length, reply }).unwrap();
    berths
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    for berth in ask(&tx, 8) {
        println!("Heron (8 m) fits into {berth}");
    }

    if let Ok(berth) = ask(&tx, 5).recv() {
        println!("Otter takes {berth}");
    }

    for berth in ask(&tx, 11) {
        println!("Swan (11 m) fits into {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
