// why: a loop that counts its looks is in another state each time, so every count is an outcome
// complete: fair
// more: yes
// outcome: exit 0 "0 looks\n"
// outcome: exit 0 "5 looks\n"
// outcome: exit 0 "40 looks\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(()).unwrap());
    let mut looks = 0;
    while rx.try_recv().is_err() {
        looks += 1;
    }
    println!("{looks} looks");
}
