// verdict: beside the lesson
// lines: 14
// why: Over a plain channel, the keeper above waits for an answer to each boat: until then, the boat waits in the channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::channel();

    let (taken, answers) = mpsc::channel();
    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
            answers.recv().unwrap();
        }
    });

    for boat in below {
        println!("{boat} is through");
        taken.send(()).unwrap();
    }
    keeper.join().unwrap();
}
