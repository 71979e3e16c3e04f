// verdict: beside the lesson
// lines: 11
// why: Sends all boats at once, in one message.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    thread::spawn(move || above.send(["Heron", "Otter", "Teal"]).unwrap());

    for boat in below.recv().unwrap() {
        println!("{boat} is through");
    }
}
