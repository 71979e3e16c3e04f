// verdict: runs for ever
// lines: 12
// why: Whoever tries again and again gets in at some time.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    for day in days.split(' ').map(String::from) {
        let mut day = day;
        while let Err(error) = barrel.try_send(day) {
            match error {
                TrySendError::Full(again) => day = again,
                TrySendError::Disconnected(day) => {
                    println!("{day} finds no barrel");
                    return over;
                }
            }
        }
        over += 0;
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
