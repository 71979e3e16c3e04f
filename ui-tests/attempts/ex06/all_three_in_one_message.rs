// verdict: passed
// why: One message with the whole list would do, but each height is sent as an Option until the end.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(|| {
            for height in [41_750, 2_130, -240].map(Some) {
                tx.send(height).unwrap();
            }
            tx.send(None).unwrap();
        });
        while let Some(height) = rx.recv().unwrap() {
            println!("{height} cm above the sea");
        }
    });
}
