// verdict: beside the lesson
// lines: 13
// why: A plain channel never lets anybody wait.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::channel();

    let keeper = thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
    });

    for boat in below {
        println!("{boat} is through");
    }
    keeper.join().unwrap();
}
