// verdict: beside the lesson
// why: The office has each question answered by a thread of its own.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Question {
    length: u32,
    reply: Sender<char>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for Question { length, reply } in questions {
        let answers = thread::spawn(move || {
            for (berth, room) in berths {
                if length <= room {
                    let _ = reply.send(berth);
                }
            }
        });
        answers.join().unwrap();
    }
}

fn ask(office: &Sender<Question>, length: u32) -> (u32, Receiver<char>) {
    let (reply, berths) = mpsc::channel();
    office.send(Question { length, reply }).unwrap();
    (length, berths)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let (heron, berths) = ask(&tx, 8);
    for berth in berths {
        println!("Heron ({heron} m) fits into {berth}");
    }

    if let Ok(berth) = ask(&tx, 5).1.recv() {
        println!("Otter takes {berth}");
    }

    let (swan, berths) = ask(&tx, 11);
    for berth in berths {
        println!("Swan ({swan} m) fits into {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
