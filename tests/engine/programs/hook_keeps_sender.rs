// why: a hook holds what it captured until it is taken
// outcome: exit 0 "Err(Empty) Err(Disconnected)\n"
use std::panic;
use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    panic::set_hook(Box::new(move |_| drop(tx.clone())));
    let before = rx.try_recv();
    drop(panic::take_hook());
    println!("{before:?} {:?}", rx.try_recv());
}
