// verdict: passed
// why: The panic is caught for each question, and the office goes on; a remark says so.

use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Question {
    length: u32,
    reply: Sender<char>,
}

fn answer(question: Question) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for (berth, room) in berths {
        if question.length <= room {
            question.reply.send(berth).unwrap();
        }
    }
}

fn office(questions: Receiver<Question>) {
    for question in questions {
        let _ = panic::catch_unwind(AssertUnwindSafe(|| answer(question)));
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

    if let Ok(berth) = ask(&tx, 5).recv() {
        println!("Otter takes {berth}");
    }

    for berth in ask(&tx, 11) {
        println!("Swan (11 m) fits into {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
