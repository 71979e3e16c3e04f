// verdict: passed
// why: A collecting thread receives both and hands the lines to main over a second channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    let (line_tx, line_rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1".to_string()).unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2".to_string()).unwrap());
    thread::spawn(move || {
        for received in rx {
            line_tx
                .send(format!("Message received: {received}"))
                .unwrap();
        }
    });

    for line in line_rx {
        println!("{line}");
    }
}
