// why: a producer that goes on until nobody listens is stopped by its receiver, in every fair order
// complete: fair
// outcome: exit 0 "Got: My\nGot: Big\nGot: Message\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let words = ["My", "Big", "Message"];
        for n in 0.. {
            if tx.send(words[n % words.len()]).is_err() {
                break;
            }
        }
    });
    for received in rx.into_iter().take(3) {
        println!("Got: {received}");
    }
}
