// verdict: passed
// why: Threads are named by Builder, and the message is a struct made of the thread's own name.

use std::fmt::{self, Display, Formatter};
use std::sync::mpsc;
use std::thread;

struct Greeting {
    from: String,
}

impl Display for Greeting {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Hi from {}", self.from)
    }
}

fn main() {
    let (tx, rx) = mpsc::channel::<Greeting>();

    for name in ["thread 1", "thread 2"] {
        let tx = tx.clone();
        thread::Builder::new()
            .name(name.to_string())
            .spawn(move || {
                let from = thread::current().name().unwrap().to_string();
                tx.send(Greeting { from }).unwrap();
            })
            .unwrap();
    }
    drop(tx);

    for received in rx {
        println!("Message received: {}", received);
    }
}
