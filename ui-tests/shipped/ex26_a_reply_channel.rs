// River: Along the quay there are berths for boats. The mooring office knows how long each is. A boat
//        that asks for a berth sends the Sender for the answers along with its question.
// Do:    Heron hears of two berths, and then the program stands still. Find out what Heron still waits
//        for, and mend it. Then run it some more: Otter takes the first berth that it hears of and is
//        gone, and that must not be the end for the office, nor for the boats behind it.
// Pass:  `Heron (8 m) fits into B`, the same with C, `Otter takes A` and `Swan (11 m) fits into C` are
//        printed, in any order of the lines. Each berth is a message of its own from the office, one
//        thread, to the boat that asked. The office sends every berth that a boat fits into. Each boat
//        has a channel of its own for them. Otter takes one, and drops its Receiver without waiting
//        for the others. When nobody can ask any more, the office ends, and main has waited for it.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.SendError.html

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

#[derive(Clone)]
struct Question {
    length: u32,
    reply: Sender<char>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for Question { length, reply } in questions {
        for (berth, room) in berths {
            if length <= room {
                reply.send(berth).unwrap();
            }
        }
    }
}

fn ask(office: &Sender<Question>, length: u32) -> (Question, Receiver<char>) {
    let (reply, berths) = mpsc::channel();
    let question = Question { length, reply };
    office.send(question.clone()).unwrap();
    (question, berths)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let (heron, berths) = ask(&tx, 8);
    for berth in berths {
        println!("Heron ({} m) fits into {berth}", heron.length);
    }

    if let Ok(berth) = ask(&tx, 5).1.recv() {
        println!("Otter takes {berth}");
    }

    let (swan, berths) = ask(&tx, 11);
    for berth in berths {
        println!("Swan ({} m) fits into {berth}", swan.length);
    }

    drop(tx);
    office.join().unwrap();
}
