// verdict: depends on luck
// why: Two seconds of looks and sleeps are long, and still not for as long as it takes.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        let _ = tx.send(my_message);
    });

    for _ in 0..2_000 {
        if let Ok(received_message) = rx.try_recv() {
            println!("{}", received_message);
            return;
        }
        thread::sleep(Duration::from_millis(1));
    }
    println!("no message came in two seconds");
}
