// why: two channels are asked in turn, with a sender each, and the looks go on at a channel that has ended
// outcome: exit 0 "x\n1 [\"x\"]\n"
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

fn main() {
    let (first, a) = sync_channel(0);
    let (second, b) = sync_channel(0);
    let moment = Duration::from_millis(10);
    thread::spawn(move || first.send("x".to_string()).unwrap());
    thread::spawn(move || second.send("x".to_string()).unwrap());
    let (mut more_a, mut more_b) = (true, true);
    let (mut count, mut list) = (0, Vec::new());
    while more_a || more_b {
        match a.recv_timeout(moment) {
            Ok(text) => list.push(text),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => more_a = false,
        }
        match b.recv_timeout(moment) {
            Ok(text) => {
                count += 1;
                println!("{text}");
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => more_b = false,
        }
    }
    println!("{count} {list:?}");
}
