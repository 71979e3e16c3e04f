// why: the same loop may give up for one caller and wait for ever for another
// outcome: exit 0 "false true\n"
// outcome: exit 0 "true true\n"
use std::sync::mpsc::{self, Receiver};
use std::thread;

fn wait(rx: &Receiver<u8>, most: Option<u32>) -> bool {
    let mut looks = most;
    loop {
        if rx.try_recv().is_ok() {
            return true;
        }
        match &mut looks {
            Some(0) => return false,
            Some(left) => *left -= 1,
            None => {}
        }
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(1).unwrap();
        tx.send(2).unwrap();
    });
    let first = wait(&rx, Some(30));
    println!("{first} {}", wait(&rx, None));
}
