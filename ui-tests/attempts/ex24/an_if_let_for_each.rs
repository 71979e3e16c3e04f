// verdict: passed
// why: Asks for one error after the other, and leaves by return.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    for day in days.split(' ').map(String::from) {
        let answer = barrel.try_send(day);
        if let Err(TrySendError::Full(day)) = answer {
            println!("{day} runs over");
            over += 1;
        } else if let Err(TrySendError::Disconnected(day)) = answer {
            println!("{day} finds no barrel");
            return over;
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
