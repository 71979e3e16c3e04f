// verdict: passed
// follows: receiver_kept_for_friday
// why: Takes the advice: Friday is offered as well, and the answer tells that the receiver is gone.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    for day in days.split(' ').map(String::from) {
        if let Err(TrySendError::Full(day)) = match barrel.try_send(day) {
            Err(TrySendError::Disconnected(day)) => {
                println!("{day} finds no barrel");
                break;
            }
            answer => answer,
        } {
            println!("{day} runs over");
            over += 1;
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
