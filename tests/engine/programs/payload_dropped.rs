// why: a panic's payload is a thread's result as well, and dropped by who lets go of it last
// outcome: exit 0 "None\n"
// outcome: exit 0 "Some(\"main\")\n"
use std::sync::mpsc::{self, Sender};
use std::thread;

struct Tells(Sender<Option<String>>);

impl Drop for Tells {
    fn drop(&mut self) {
        let name = thread::current().name().map(str::to_owned);
        self.0.send(name).unwrap();
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(thread::spawn(move || -> () {
        std::panic::resume_unwind(Box::new(Tells(tx)))
    }));
    println!("{:?}", rx.recv().unwrap());
}
