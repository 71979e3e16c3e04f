// verdict: depends on luck
// lines: 37
// why: Takes what is there already, and what is not there yet is taken for the end.

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
                let _ = reply.send(berth);
            }
        }
    }
}

fn ask(office: &Sender<Question>, length: u32) -> (Question, Receiver<char>) {
    let (reply, berths) = mpsc::channel();
    let question = Question { length, reply };
    office.send(question.clone()).unwrap();
    (question, berths)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let (heron, berths) = ask(&tx, 8);
    for berth in berths.try_iter() {
        println!("Heron ({} m) fits into {berth}", heron.length);
    }

    if let Ok(berth) = ask(&tx, 5).1.recv() {
        println!("Otter takes {berth}");
    }

    let (swan, berths) = ask(&tx, 11);
    for berth in berths.try_iter() {
        println!("Swan ({} m) fits into {berth}", swan.length);
    }

    drop(tx);
    office.join().unwrap();
}
