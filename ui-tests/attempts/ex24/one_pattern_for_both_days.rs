// verdict: passed
// why: Asks which error it is, and takes the day out of either by one pattern.

use std::sync::mpsc::{self, SyncSender, TrySendError::*};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    for day in days.split(' ').map(String::from) {
        let Err(error) = barrel.try_send(day) else {
            continue;
        };
        let is_full = matches!(error, Full(_));
        let (Full(day) | Disconnected(day)) = error;
        if !is_full {
            println!("{day} finds no barrel");
            break;
        }
        println!("{day} runs over");
        over += 1;
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
