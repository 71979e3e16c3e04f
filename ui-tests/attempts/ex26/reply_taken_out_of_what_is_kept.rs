// verdict: passed
// why: The kept question has an Option for its Sender, which is taken out to be sent.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Boat {
    length: u32,
    reply: Option<Sender<char>>,
    berths: Receiver<char>,
}

impl Boat {
    fn new(length: u32) -> Self {
        let (reply, berths) = mpsc::channel();
        Boat {
            length,
            reply: Some(reply),
            berths,
        }
    }

    fn ask(&mut self, office: &Sender<Question>) {
        let length = self.length;
        if let Some(reply) = self.reply.take() {
            office.send(Question { length, reply }).unwrap();
        }
    }
}

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

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let mut heron = Boat::new(8);
    heron.ask(&tx);
    for berth in &heron.berths {
        println!("Heron ({} m) fits into {berth}", heron.length);
    }

    let mut otter = Boat::new(5);
    otter.ask(&tx);
    let first = otter.berths.recv().unwrap();
    drop(otter);
    println!("Otter takes {first}");

    let mut swan = Boat::new(11);
    swan.ask(&tx);
    for berth in &swan.berths {
        println!("Swan ({} m) fits into {berth}", swan.length);
    }

    drop(tx);
    office.join().unwrap();
}
