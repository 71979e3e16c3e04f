// verdict: passed
// why: The thread gives the receiver back, and main drops it.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    for day in days.split(' ').map(String::from) {
        match barrel.try_send(day) {
            Ok(()) => {}
            Err(TrySendError::Full(day)) => {
                println!("{day} runs over");
                over += 1;
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
        rx.iter()
            .take(2)
            .for_each(|day| println!("The gardener draws {day}"));
        rx
    });
    drop(gardener.join().expect("nobody falls into the barrel"));

    over += rain("Friday Saturday", &barrel);
    println!("Days that ran over: {over}");
}
