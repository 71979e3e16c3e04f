// verdict: passed
// why: Sends pairs of a kind and a number.

use std::sync::mpsc;
use std::thread;

#[derive(PartialEq)]
enum Kind {
    Barge,
    Ferry,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {
        [12, 30, 8]
            .into_iter()
            .for_each(|tons| tx.send((Kind::Barge, tons)).unwrap())
    });
    thread::spawn(move || {
        [40, 25]
            .into_iter()
            .for_each(|people| tx1.send((Kind::Ferry, people)).unwrap())
    });
    let boats: Vec<(Kind, u32)> = rx.iter().collect();
    let of = |wanted: Kind| -> u32 {
        boats
            .iter()
            .filter(|(kind, _)| *kind == wanted)
            .map(|(_, load)| load)
            .sum()
    };
    let (tons, people) = (of(Kind::Barge), of(Kind::Ferry));

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
