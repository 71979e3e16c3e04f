// verdict: passed
// why: The office knows the names too, and sends what is to be printed.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Question {
    length: u32,
    name: &'static str,
    reply: Sender<String>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for question in questions {
        let name = question.name;
        for (berth, room) in berths {
            let line = match (name, question.length) {
                (_, length) if length > room => continue,
                ("Otter", _) => format!("{name} takes {berth}"),
                (_, length) => format!("{name} ({length} m) fits into {berth}"),
            };
            let _ = question.reply.send(line);
        }
    }
}

fn ask(office: &Sender<Question>, name: &'static str, length: u32) -> Receiver<String> {
    let (reply, lines) = mpsc::channel();
    let question = Question {
        length,
        name,
        reply,
    };
    office.send(question).unwrap();
    lines
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    for line in ask(&tx, "Heron", 8) {
        println!("{line}");
    }
    println!("{}", ask(&tx, "Otter", 5).recv().unwrap());
    for line in ask(&tx, "Swan", 11) {
        println!("{line}");
    }

    drop(tx);
    office.join().unwrap();
}
