// why: two loops of polls at one line, one finite and one not, are told apart
// complete: fair
// outcome: exit 0 "true true\n"
// outcome: exit 0 "false true\n"
use std::sync::mpsc::{Receiver, channel};
use std::thread;

fn look(rx: &Receiver<u8>, times: u32) -> bool {
    (0..times).any(|_| {
        thread::yield_now();
        rx.try_recv().is_ok()
    })
}

fn main() {
    let (first, inlet) = channel();
    let (second, outlet) = channel();
    let gauge = thread::spawn(move || {
        first.send(1).unwrap();
        second.send(2).unwrap();
        (first, second)
    });
    let short = look(&inlet, 5);
    let long = look(&outlet, u32::MAX);
    println!("{short} {long}");
    drop(gauge.join().unwrap());
}
