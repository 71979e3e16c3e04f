// verdict: beside the lesson
// why: The answer is a list, so that nobody has to know where it ends.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Question {
    length: u32,
    reply: Sender<Vec<char>>,
}

fn office(questions: Receiver<Question>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for Question { length, reply } in questions {
        let fits = berths.iter().filter(|(_, room)| length <= *room);
        let _ = reply.send(fits.map(|(berth, _)| *berth).collect());
    }
}

fn ask(office: &Sender<Question>, length: u32) -> Vec<char> {
    let (reply, berths) = mpsc::channel();
    office.send(Question { length, reply }).unwrap();
    berths.recv().unwrap()
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let office = thread::spawn(move || office(rx));

    for berth in ask(&tx, 8) {
        println!("Heron (8 m) fits into {berth}");
    }

    println!("Otter takes {}", ask(&tx, 5)[0]);

    for berth in ask(&tx, 11) {
        println!("Swan (11 m) fits into {berth}");
    }

    drop(tx);
    office.join().unwrap();
}
