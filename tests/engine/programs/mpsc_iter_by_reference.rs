// why: a loop over a reference leaves the receiver usable
// outcome: exit 0 "1 2 Err(Disconnected)\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || (1..=2).for_each(|level| tx.send(level).unwrap()));
    for level in &rx {
        print!("{level} ");
    }
    println!("{:?}", rx.try_recv());
}
