// verdict: wrong output
// lines: 38
// why: Says what runs over, and never counts it.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let over = 0;
    for day in days.split(' ').map(String::from) {
        match barrel.try_send(day) {
            Ok(()) => {}
            Err(TrySendError::Full(day)) => {
                println!("{day} runs over");
            }
            Err(TrySendError::Disconnected(day)) => {
                println!("{day} finds no barrel");
                break;
            }
        }
    }
    over
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
