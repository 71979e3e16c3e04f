// verdict: passed
// why: The office says that there are no more, but not to one that wants one berth only.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Answer {
    Berth(char),
    NoMore,
}

#[derive(Clone)]
struct Question {
    length: u32,
    wants_all: bool,
    reply: Sender<Answer>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for Question {
        length,
        wants_all,
        reply,
    } in questions
    {
        for (berth, room) in berths {
            if length <= room {
                let _ = reply.send(Answer::Berth(berth));
            }
        }
        if wants_all {
            let _ = reply.send(Answer::NoMore);
        }
    }
}

fn ask(office: &Sender<Question>, length: u32, wants_all: bool) -> (Question, Receiver<Answer>) {
    let (reply, berths) = mpsc::channel();
    let question = Question {
        length,
        wants_all,
        reply,
    };
    office.send(question.clone()).unwrap();
    (question, berths)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let (heron, berths) = ask(&tx, 8, true);
    while let Ok(Answer::Berth(berth)) = berths.recv() {
        println!("Heron ({} m) fits into {berth}", heron.length);
    }

    if let (_, berths) = ask(&tx, 5, false)
        && let Ok(Answer::Berth(berth)) = berths.recv()
    {
        println!("Otter takes {berth}");
    }

    let (swan, berths) = ask(&tx, 11, true);
    while let Ok(Answer::Berth(berth)) = berths.recv() {
        println!("Swan ({} m) fits into {berth}", swan.length);
    }

    drop(tx);
    office.join().unwrap();
}
