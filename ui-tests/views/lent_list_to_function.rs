// code: E0521
// view: is lent to the function for as long as it runs, and the thread may

use std::sync::mpsc;
use std::thread;

fn highest(levels: &[u32]) -> Option<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || levels.iter().for_each(|level| tx.send(*level).unwrap()));
    rx.iter().max()
}

fn main() {
    println!("{:?}", highest(&[3, 8]));
}
