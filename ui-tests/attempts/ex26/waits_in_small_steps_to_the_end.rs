// verdict: passed
// why: Each wait is for a second only, but no time is taken for the end.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

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

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    for (name, length) in [("Heron", 8), ("Swan", 11)] {
        let berths = ask(&tx, length);
        loop {
            match berths.recv_timeout(Duration::from_secs(1)) {
                Ok(berth) => println!("{name} ({length} m) fits into {berth}"),
                Err(RecvTimeoutError::Timeout) => continue,
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
    }

    if let Ok(berth) = ask(&tx, 5).recv() {
        println!("Otter takes {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
