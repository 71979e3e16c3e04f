// verdict: passed
// why: The Sender and the handle are in a struct, whose method closes the office.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

struct Question {
    length: u32,
    reply: Sender<char>,
}

struct Office {
    questions: Sender<Question>,
    thread: JoinHandle<()>,
}

impl Office {
    fn open() -> Self {
        let (questions, rx) = mpsc::channel();
        let thread = thread::spawn(move || office(rx));
        Office { questions, thread }
    }

    fn ask(&self, length: u32) -> impl Iterator<Item = char> {
        let (reply, berths) = mpsc::channel();
        self.questions.send(Question { length, reply }).unwrap();
        berths.into_iter()
    }

    fn close(self) {
        drop(self.questions);
        self.thread.join().unwrap();
    }
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    'questions: for Question { length, reply } in questions {
        for (berth, room) in berths {
            if length <= room {
                if reply.send(berth).is_err() {
                    continue 'questions;
                }
            }
        }
    }
}

fn main() {
    let office = Office::open();
    for berth in office.ask(8) {
        println!("Heron (8 m) fits into {berth}");
    }
    if let Some(berth) = office.ask(5).next() {
        println!("Otter takes {berth}");
    }
    for berth in office.ask(11) {
        println!("Swan (11 m) fits into {berth}");
    }
    office.close();
}
