// why: yielding is no look: a loop of yields ends by itself, and makes no schedules
// outcome: exit 0 "Hi from a foreign world!\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for _ in 0..3_000 {
            thread::yield_now();
        }
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
