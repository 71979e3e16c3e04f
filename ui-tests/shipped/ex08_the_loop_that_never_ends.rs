// River: Ferries cross the river all day. Each has a sender of its own and reports to the harbour
//        how many people it carried over, but for crossings on which there was nobody. The harbour
//        adds up what comes.
// Do:    This program compiles, prints every report, and then never ends. The harbour's loop is
//        over when no sender is left. Find the one that is left, and see that it goes in time.
// Pass:  `Carried over: 12` is printed, the same with 7, with 3 and with 5, and `In all: 27`, in
//        any order, and the program ends by itself. Each report is a message of its own, over one
//        channel, from a thread for each ferry. And `count_people`, which keeps its name, what it
//        takes and what it gives, is right for other ferries too: with no, one or many reports.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.Receiver.html#method.iter

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Harbour {
    line: Sender<u32>,
}

impl Harbour {
    fn send_off(&self, crossings: Vec<u32>) {
        let line = self.line.clone();
        thread::spawn(move || {
            for people in crossings {
                if people > 0 {
                    line.send(people).unwrap();
                }
            }
        });
    }
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let harbour = Harbour { line: tx };
    for crossings in ferries {
        harbour.send_off(crossings);
    }

    let mut sum = 0;
    for people in rx {
        println!("Carried over: {people}");
        sum += people;
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
