// why: with room for two, what waits behind comes in the order it was sent
// outcome: exit 0 "[1, 2, 3] [4]\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);
    let gauge = thread::spawn(move || (1..=4).for_each(|level| tx.send(level).unwrap()));
    let first: Vec<u8> = rx.iter().take(3).collect();
    gauge.join().unwrap();
    println!("{first:?} {:?}", rx.into_iter().collect::<Vec<u8>>());
}
