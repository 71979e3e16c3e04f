// why: one look beside a sender that sends and goes sees any of three states
// outcome: exit 0 "Err(Empty)\n"
// outcome: exit 0 "Err(Disconnected)\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    thread::spawn(move || drop(tx));
    println!("{:?}", rx.try_recv());
}
