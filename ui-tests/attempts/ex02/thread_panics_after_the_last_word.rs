// verdict: panicked
// lines: 17
// why: The named thread sends all three words and then reads one past its vector.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let writer = thread::Builder::new()
        .name("writer".to_string())
        .spawn(move || {
            let vals = vec!["My", "Big", "Message"];
            let mut next = 0;
            loop {
                tx.send(vals[next]).unwrap();
                next += 1;
            }
        })
        .unwrap();

    for received in rx {
        println!("Got: {}", received);
    }
    if writer.join().is_err() {
        eprintln!("the writer is done");
    }
}
