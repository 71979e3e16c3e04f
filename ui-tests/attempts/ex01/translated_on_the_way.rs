// verdict: passed
// why: A thread in between makes the text of the numbers that another one sends.

use std::{sync::mpsc, thread};

fn main() {
    let (codes_tx, codes_rx) = mpsc::channel::<Vec<u32>>();
    let (text_tx, text_rx) = mpsc::sync_channel::<String>(1);

    let operator = thread::spawn(move || {
        let codes = "Hi from a foreign world!".chars().map(u32::from);
        codes_tx.send(codes.collect()).unwrap();
    });
    let translator = thread::spawn(move || {
        let codes = codes_rx.recv().unwrap();
        let text = codes.into_iter().filter_map(char::from_u32).collect();
        text_tx.send(text).unwrap();
    });

    operator.join().unwrap();
    translator.join().unwrap();
    println!("{}", text_rx.recv().unwrap());
}
