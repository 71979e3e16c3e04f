// verdict: passed
// why: A type alias says once what a height is, and both ends name it.

use std::sync::mpsc::{Receiver, Sender, sync_channel};
use std::thread;

type Height = i64;

fn survey(heights: &[i32], downstream: impl Fn(Height)) {
    heights
        .iter()
        .copied()
        .map(Height::from)
        .for_each(downstream);
}

fn main() {
    let (tx, rx) = sync_channel::<Height>(2);
    let surveyor = thread::Builder::new().name("surveyor".into());
    surveyor
        .spawn(move || survey(&[41_750, 2_130, -240], |height| tx.send(height).unwrap()))
        .unwrap();
    let _unused: Option<(Sender<Height>, Receiver<Height>)> = None;
    for _ in 0..3 {
        match rx.recv() {
            Ok(height) => println!("{height} cm above the sea"),
            Err(error) => panic!("{error}"),
        }
    }
}
