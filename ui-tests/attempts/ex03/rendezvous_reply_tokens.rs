// verdict: passed
// why: Each message brings a sender, over which main acknowledges it.

use std::{
    sync::mpsc::{Sender, channel, sync_channel},
    thread,
};
fn main() {
    let (tx, rx) = sync_channel::<(String, Sender<()>)>(0);
    let hs: Vec<_> = (1..=2)
        .map(|n| {
            let tx = tx.clone();
            thread::spawn(move || {
                let (a, b) = channel();
                tx.send((format!("Hi from thread {n}"), a)).unwrap();
                b.recv().unwrap();
            })
        })
        .collect();
    drop(tx);
    for (m, ack) in rx {
        println!("Message received: {m}");
        ack.send(()).unwrap();
    }
    for h in hs {
        h.join().unwrap()
    }
}
