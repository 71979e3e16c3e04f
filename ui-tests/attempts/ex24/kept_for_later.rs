// verdict: wrong output
// why: What came back is kept, and offered again when there is room.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut later = Vec::new();
    for day in days.split(' ').map(String::from) {
        if let Err(TrySendError::Full(day)) = barrel.try_send(day) {
            later.push(day);
        }
    }
    for day in later {
        let _ = barrel.try_send(day);
    }
    0
}

fn main() {
    let (barrel, rx) = mpsc::sync_channel(2);

    let mut over = rain("Monday Tuesday Wednesday Thursday", &barrel);

    let gardener = thread::spawn(move || {
        for day in rx.iter().take(2) {
            println!("The gardener draws {day}");
        }
    });
    gardener.join().unwrap();

    over += rain("Friday Saturday", &barrel);
    println!("Days that ran over: {over}");
}
