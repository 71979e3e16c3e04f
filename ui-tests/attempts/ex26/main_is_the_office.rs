// verdict: passed
// why: The boats are one thread, and main answers them until they are gone.

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
                if reply.send(berth).is_err() {
                    break;
                }
            }
        }
    }
}

fn ask(office: &Sender<Question>, length: u32) -> Receiver<char> {
    let (reply, berths) = mpsc::channel();
    office.send(Question { length, reply }).unwrap();
    berths
}

fn boats(office: Sender<Question>) {
    for berth in ask(&office, 8) {
        println!("Heron (8 m) fits into {berth}");
    }
    if let Ok(berth) = ask(&office, 5).recv() {
        println!("Otter takes {berth}");
    }
    for berth in ask(&office, 11) {
        println!("Swan (11 m) fits into {berth}");
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boats = thread::spawn(move || boats(tx));
    office(rx);
    boats.join().unwrap();
}
