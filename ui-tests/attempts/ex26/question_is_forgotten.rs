// verdict: deadlock
// why: Forgets the question that is kept, and so nobody ever drops the Sender in it.

use std::mem;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

#[derive(Clone)]
struct Question {
    length: u32,
    reply: Sender<char>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for Question { length, reply } in questions {
        for (berth, room) in berths {
            if length <= room {
                if reply.send(berth).is_err() {
                    break;
                }
            }
        }
    }
}

fn ask(office: &Sender<Question>, length: u32) -> Receiver<char> {
    let (reply, berths) = mpsc::channel();
    let question = Question { length, reply };
    office.send(question.clone()).unwrap();
    mem::forget(question);
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
