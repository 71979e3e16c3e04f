// verdict: beside the lesson
// lines: 13
// why: The office has one Sender for all boats, and says where the answers to one end.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn office(questions: Receiver<u32>, answers: Sender<Option<char>>) {
    let berths = [('A', 6), ('B', 9), ('C', 14)];
    for length in questions {
        for (berth, room) in berths {
            if length <= room {
                let _ = answers.send(Some(berth));
            }
        }
        let _ = answers.send(None);
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let (answers, berths) = mpsc::channel();
    let office = thread::spawn(move || office(rx, answers));

    tx.send(8).unwrap();
    while let Ok(Some(berth)) = berths.recv() {
        println!("Heron (8 m) fits into {berth}");
    }

    tx.send(11).unwrap();
    while let Ok(Some(berth)) = berths.recv() {
        println!("Swan (11 m) fits into {berth}");
    }

    tx.send(5).unwrap();
    if let Ok(Some(berth)) = berths.recv() {
        println!("Otter takes {berth}");
    }
    drop(berths);

    drop(tx);
    office.join().unwrap();
}
