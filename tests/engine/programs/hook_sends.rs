// why: a hook may send, and the receiver gets it before the thread is joined
// outcome: exit 0 "leak at line 14\n"
// real: alone
use std::sync::mpsc;
use std::{panic, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    panic::set_hook(Box::new(move |info| {
        let line = info.location().unwrap().line();
        tx.send(format!("{} at line {line}", info.payload_as_str().unwrap()))
            .unwrap();
    }));
    let leak = thread::spawn(|| panic!("leak"));
    println!("{}", rx.recv().unwrap());
    assert!(leak.join().is_err());
}
