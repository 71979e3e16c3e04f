// code: E0609
// view: `send` answers with a Result: Ok, the message is under way, or Err with

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(rx);

    let answer = tx.send(1);
    println!("{} came back", answer.0);
}
