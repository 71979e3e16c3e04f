// verdict: depends on luck
// lines: 19
// why: The same, where the boats are threads and the office stops then.

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
                    println!("nobody wants {berth}");
                    break;
                }
            }
        }
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

    thread::scope(|quay| {
        for (boat, length) in [("Heron", 8), ("Swan", 11)] {
            let tx = tx.clone();
            quay.spawn(move || {
                for berth in ask(&tx, length).1 {
                    println!("{boat} ({length} m) fits into {berth}");
                }
            });
        }
        quay.spawn(|| {
            if let Ok(berth) = ask(&tx, 5).1.recv() {
                println!("Otter takes {berth}");
            }
        });
    });

    drop(tx);
    office.join().unwrap();
}
