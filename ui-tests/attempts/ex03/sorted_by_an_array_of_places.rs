// verdict: passed
// why: Each message says its place, and main prints both in order when they are there.

use std::sync::mpsc;
use std::thread;

struct Letter {
    place: usize,
    text: Box<str>,
}

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    let tx1 = tx.clone();

    thread::spawn(move || {
        let text = Box::from("Hi from thread 2");
        tx.send(Letter { place: 1, text }).unwrap();
    });
    thread::spawn(move || {
        let text = Box::from("Hi from thread 1");
        tx1.send(Letter { place: 0, text }).unwrap();
    });

    let mut places = [const { None }; 2];
    for Letter { place, text } in rx {
        places[place] = Some(text);
    }
    for text in places.into_iter().flatten() {
        println!("Message received: {text}");
    }
}
