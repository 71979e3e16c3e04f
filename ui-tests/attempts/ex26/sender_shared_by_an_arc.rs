// verdict: deadlock
// why: The Sender is in an Arc, so that boat and office have one and the same.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

#[derive(Clone)]
struct Question {
    length: u32,
    reply: Arc<Sender<char>>,
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

fn ask(office: &Sender<Question>, length: u32) -> (Question, Receiver<char>) {
    let (reply, berths) = mpsc::channel();
    let question = Question {
        length,
        reply: Arc::new(reply),
    };
    office.send(question.clone()).unwrap();
    (question, berths)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let (heron, berths) = ask(&tx, 8);
    for berth in berths {
        println!("Heron ({} m) fits into {berth}", heron.length);
    }

    if let Ok(berth) = ask(&tx, 5).1.recv() {
        println!("Otter takes {berth}");
    }

    let (swan, berths) = ask(&tx, 11);
    for berth in berths {
        println!("Swan ({} m) fits into {berth}", swan.length);
    }

    drop(tx);
    office.join().unwrap();
}
