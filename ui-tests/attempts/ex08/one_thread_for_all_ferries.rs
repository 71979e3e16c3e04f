// verdict: beside the lesson
// lines: 10
// why: One thread reports for all ferries and takes the sender along.

use std::sync::mpsc;
use std::thread;

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for people in ferries.into_iter().flatten() {
            if people > 0 {
                tx.send(people).unwrap();
            }
        }
    });

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
