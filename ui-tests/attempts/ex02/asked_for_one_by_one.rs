// verdict: passed
// why: Main asks for each word by its number, and the thread answers over the other channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (question_tx, question_rx) = mpsc::channel::<usize>();
    let (answer_tx, answer_rx) = mpsc::channel();

    let library = thread::spawn(move || {
        let vals = ["Message", "Big", "My"];
        for number in question_rx {
            answer_tx.send(vals[number]).unwrap();
        }
    });

    for number in (0..3).rev() {
        question_tx.send(number).unwrap();
        println!("Got: {}", answer_rx.recv().unwrap());
    }
    drop(question_tx);
    library.join().unwrap();
}
