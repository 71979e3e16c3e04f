// why: a loop that prints while it waits goes on until the sender acts: all fair orders are explored
// complete: fair
// more: yes
// outcome: exit 0 "Hi from a foreign world!\n"
// outcome: exit 0 "still waiting\nHi from a foreign world!\n"
// outcome: exit 0 "still waiting\nstill waiting\nHi from a foreign world!\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    loop {
        match rx.try_recv() {
            Ok(received_message) => {
                println!("{}", received_message);
                break;
            }
            Err(_) => println!("still waiting"),
        }
    }
}
