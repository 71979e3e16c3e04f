// verdict: passed
// follows: knows_how_much_has_room
// why: Takes the advice: every day is offered, and the answer is what counts.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    let mut kept = 0;
    for day in days.split(' ').map(String::from) {
        match barrel.try_send(day) {
            Ok(()) => kept += 1,
            Err(TrySendError::Full(day)) => {
                println!("{day} runs over");
                over += 1;
                assert!(kept > 0);
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
