// verdict: does not compile
// lines: 5
// why: An update of the course met the learner's use lines, and git left both.

<<<<<<< HEAD
use std::sync::mpsc;
use std::thread;
=======
>>>>>>> origin/main

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
