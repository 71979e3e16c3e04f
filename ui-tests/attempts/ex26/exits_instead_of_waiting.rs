// verdict: left behind
// why: Ends the program when all is printed, and the office with it.

use std::process;
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
                let _ = reply.send(berth);
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
    thread::spawn(move || office(rx));

    for berth in ask(&tx, 8) {
        println!("Heron (8 m) fits into {berth}");
    }

    if let Ok(berth) = ask(&tx, 5).recv() {
        println!("Otter takes {berth}");
    }

    for berth in ask(&tx, 11) {
        println!("Swan (11 m) fits into {berth}");
    }

    process::exit(0);
}
