// why: whoever asks two channels in turn goes round in circles as long as nothing comes; all orders come to the same
// outcome: exit 0 "A x\nA x\nB 8\n"
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

fn lead(texts: SyncSender<&'static str>, numbers: SyncSender<u32>) {
    texts.send("x").unwrap();
    texts.send("x").unwrap();
    numbers.send(8).unwrap();
}

fn main() {
    let (texts, a) = sync_channel(0);
    let (numbers, b) = sync_channel(0);
    let moment = Duration::from_millis(10);
    thread::spawn(move || lead(texts, numbers));
    let (mut more_a, mut more_b) = (true, true);
    while more_a || more_b {
        if more_a {
            match a.recv_timeout(moment) {
                Ok(text) => println!("A {text}"),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => more_a = false,
            }
        }
        if more_b {
            match b.recv_timeout(moment) {
                Ok(number) => println!("B {number}"),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => more_b = false,
            }
        }
    }
}
