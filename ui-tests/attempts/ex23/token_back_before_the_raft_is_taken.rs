// verdict: beside the lesson
// why: The saw gives the token back first, and only then takes the raft: a fourth may lie there.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn float_down(basin: Sender<u32>, tokens: Receiver<()>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        tokens.recv().unwrap();
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();
    let (give_back, tokens) = mpsc::channel();
    for _ in 0..3 {
        give_back.send(()).unwrap();
    }

    let raftsman = thread::spawn(move || float_down(basin, tokens));

    for _ in 0..6 {
        let _ = give_back.send(());
        println!("A raft of {} logs is sawn", saw.recv().unwrap());
    }
    raftsman.join().unwrap();
}
