// verdict: passed
// why: Without a struct: a closure owns the sender, and is dropped as a whole.

use std::sync::mpsc;
use std::thread;

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let send_off = move |crossings: Vec<u32>| {
        let tx = tx.clone();
        thread::spawn(move || {
            for people in crossings {
                if people > 0 {
                    tx.send(people).unwrap();
                }
            }
        });
    };
    ferries.into_iter().for_each(send_off);

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
