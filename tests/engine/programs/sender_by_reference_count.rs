// why: senders cloned and dropped in turn close the channel only at the last
// outcome: exit 0 "Err(Empty) Err(Empty) Err(Disconnected)\n"
use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    let other = tx.clone();
    let both = rx.try_recv();
    drop(tx);
    let one = rx.try_recv();
    drop(other);
    println!("{both:?} {one:?} {:?}", rx.try_recv());
}
