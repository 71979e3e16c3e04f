// verdict: beside the lesson
// why: Hears Otter last, when the office has sent it all: nobody has left early.

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

    let (heron, otter, swan) = (ask(&tx, 8), ask(&tx, 5), ask(&tx, 11));
    for berth in heron {
        println!("Heron (8 m) fits into {berth}");
    }
    for berth in swan {
        println!("Swan (11 m) fits into {berth}");
    }
    println!("Otter takes {}", otter.recv().unwrap());
    drop(otter);

    drop(tx);
    office.join().unwrap();
}
