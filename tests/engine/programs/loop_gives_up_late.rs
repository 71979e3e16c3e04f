// why: a loop that gives up after many looks does give up, however many they are
// set: long
// outcome: exit 0 "Hi from a foreign world!\n"
// outcome: exit 0 "no message came in two seconds\n"
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
