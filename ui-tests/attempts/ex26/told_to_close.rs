// verdict: passed
// why: A message tells the office to close, though it would have ended without one.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Message {
    Question { length: u32, reply: Sender<char> },
    Close,
}

fn office(messages: Receiver<Message>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    while let Ok(Message::Question { length, reply }) = messages.recv() {
        for (berth, room) in berths {
            if length <= room {
                reply.send(berth).ok();
            }
        }
    }
}

fn ask(office: &Sender<Message>, length: u32) -> Receiver<char> {
    let (reply, berths) = mpsc::channel();
    office.send(Message::Question { length, reply }).unwrap();
    berths
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    for berth in ask(&tx, 8) {
        println!("Heron (8 m) fits into {berth}");
    }

    if let Ok(berth) = ask(&tx, 5).recv() {
        println!("Otter takes {berth}");
    }

    for berth in ask(&tx, 11) {
        println!("Swan (11 m) fits into {berth}");
    }

    tx.send(Message::Close).unwrap();
    office.join().unwrap();
}
