// The decision: the question is the office's, with all that is in it, and what the boat wants to know
// later, its length, is a copy of its own. So the only Sender for the answers is in the office, and
// is dropped with the question, once that is answered: then the boat's loop ends. An error of `send`
// is news of one boat; the office stops answering that boat, and goes on to the next question.
//
// As right: dropping the question in main before the loop; taking no notice of the error; a last
// message that says that there are no more berths; boats that are threads of their own.
// Not right: boats that know beforehand how many berths there are, in the long run; an office that
// ends, or panics, since somebody has not waited; Otter waiting for what it has no need of.

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
                // Whoever asked is gone, and needs no other berth.
                if reply.send(berth).is_err() {
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

    let (heron, berths) = ask(&tx, 8);
    for berth in berths {
        println!("Heron ({heron} m) fits into {berth}");
    }

    if let Ok(berth) = ask(&tx, 5).1.recv() {
        println!("Otter takes {berth}");
    }

    let (swan, berths) = ask(&tx, 11);
    for berth in berths {
        println!("Swan ({swan} m) fits into {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
