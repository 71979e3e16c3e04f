// code: none
// view: none
// next: Which of the versions between the marks is to stay?

use std::sync::mpsc;
use std::thread;

fn main() {
let (tx, rx) = mpsc::channel();
thread::spawn(move || {
tx.send(String::from("one")).unwrap();
});

<<<<<<< HEAD
rx.recv().unwrap();
=======
rx.recv().unwarp();
>>>>>>> main
}
