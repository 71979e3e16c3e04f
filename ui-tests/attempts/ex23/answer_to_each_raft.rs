// verdict: passed
// why: Over a plain channel, the raftsman waits for an answer to each raft.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn float_down(basin: Sender<u32>, answers: Receiver<()>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
        answers.recv().unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();
    let (answer, answers) = mpsc::channel();

    let raftsman = thread::spawn(move || float_down(basin, answers));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
        answer.send(()).unwrap();
    }
    raftsman.join().unwrap();
}
