// verdict: deadlock
// why: Sends a clone, and returns the Sender with the Receiver, in case that it is needed.

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
                if reply.send(berth).is_err() {
                    break;
                }
            }
        }
    }
}

fn ask(office: &Sender<Question>, length: u32) -> (Sender<char>, Receiver<char>) {
    let (reply, berths) = mpsc::channel();
    let question = Question {
        length,
        reply: reply.clone(),
    };
    office.send(question).unwrap();
    (reply, berths)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let (_reply, berths) = ask(&tx, 8);
    for berth in berths {
        println!("Heron (8 m) fits into {berth}");
    }

    if let Ok(berth) = ask(&tx, 5).1.recv() {
        println!("Otter takes {berth}");
    }

    let (_reply, berths) = ask(&tx, 11);
    for berth in berths {
        println!("Swan (11 m) fits into {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
