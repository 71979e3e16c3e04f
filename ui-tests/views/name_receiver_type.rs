// code: E0425
// view: is the type of one end of a channel. It stands

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx): (_, Receiver<i32>) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height as _).unwrap();
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
