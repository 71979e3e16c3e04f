// verdict: beside the lesson
// why: A question says how many berths are wanted, so that none is sent for nothing.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Question {
    length: u32,
    wanted: usize,
    reply: Sender<char>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for question in questions {
        let fits = berths.iter().filter(|(_, room)| question.length <= *room);
        for (berth, _) in fits.take(question.wanted) {
            question.reply.send(*berth).unwrap();
        }
    }
}

fn ask(office: &Sender<Question>, length: u32, wanted: usize) -> Receiver<char> {
    let (reply, berths) = mpsc::channel();
    let question = Question {
        length,
        wanted,
        reply,
    };
    office.send(question).unwrap();
    berths
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    for berth in ask(&tx, 8, 3) {
        println!("Heron (8 m) fits into {berth}");
    }

    for berth in ask(&tx, 5, 1) {
        println!("Otter takes {berth}");
    }

    for berth in ask(&tx, 11, 3) {
        println!("Swan (11 m) fits into {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
