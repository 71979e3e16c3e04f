// verdict: beside the lesson
// lines: 14
// why: Takes the thread away, since the types are the lesson.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    for height in heights {
        tx.send(height).unwrap();
    }
    drop(tx);

    for height in rx {
        println!("{height} cm above the sea");
    }
}
