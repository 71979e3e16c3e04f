// verdict: beside the lesson
// lines: 24
// why: Nobody hears of more than two berths, and a last message says that there are no more.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Answer {
    Berth(char),
    NoMore,
}

#[derive(Clone)]
struct Question {
    length: u32,
    reply: Sender<Answer>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for Question { length, reply } in questions {
        let fit = berths.into_iter().filter(|(_, room)| length <= *room);
        for (berth, _) in fit.take(2) {
            let _ = reply.send(Answer::Berth(berth));
        }
        let _ = reply.send(Answer::NoMore);
    }
}

fn ask(office: &Sender<Question>, length: u32) -> (Question, Receiver<Answer>) {
    let (reply, berths) = mpsc::channel();
    let question = Question { length, reply };
    office.send(question.clone()).unwrap();
    (question, berths)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let (heron, berths) = ask(&tx, 8);
    while let Ok(Answer::Berth(berth)) = berths.recv() {
        println!("Heron ({} m) fits into {berth}", heron.length);
    }

    if let (_, berths) = ask(&tx, 5)
        && let Ok(Answer::Berth(berth)) = berths.recv()
    {
        println!("Otter takes {berth}");
    }

    let (swan, berths) = ask(&tx, 11);
    while let Ok(Answer::Berth(berth)) = berths.recv() {
        println!("Swan ({} m) fits into {berth}", swan.length);
    }

    drop(tx);
    office.join().unwrap();
}
