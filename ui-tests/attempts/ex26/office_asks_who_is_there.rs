// verdict: depends on luck
// why: Looks whether Otter is there before it sends, by a flag that Otter may just be changing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Question {
    length: u32,
    gone: Arc<AtomicBool>,
    reply: Sender<char>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for question in questions {
        for (berth, room) in berths {
            if question.length <= room && !question.gone.load(Ordering::SeqCst) {
                question.reply.send(berth).unwrap();
            }
        }
    }
}

fn ask(office: &Sender<Question>, length: u32, gone: &Arc<AtomicBool>) -> Receiver<char> {
    let (reply, berths) = mpsc::channel();
    let gone = Arc::clone(gone);
    office
        .send(Question {
            length,
            gone,
            reply,
        })
        .unwrap();
    berths
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    let here = Arc::new(AtomicBool::new(false));
    for berth in ask(&tx, 8, &here) {
        println!("Heron (8 m) fits into {berth}");
    }

    let gone = Arc::new(AtomicBool::new(false));
    let otter = ask(&tx, 5, &gone);
    println!("Otter takes {}", otter.recv().unwrap());
    gone.store(true, Ordering::SeqCst);
    drop(otter);

    for berth in ask(&tx, 11, &here) {
        println!("Swan (11 m) fits into {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
