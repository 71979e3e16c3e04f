// verdict: passed
// follows: offered_once_more
// why: Takes the advice: what came back is not offered again.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    for day in days.split(' ').map(String::from) {
        match barrel.try_send(day).map_err(|error| match error {
            TrySendError::Full(day) => (day, true),
            TrySendError::Disconnected(day) => (day, false),
        }) {
            Ok(()) => {}
            Err((day, true)) => {
                println!("{day} runs over");
                over += 1;
            }
            Err((day, false)) => {
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
