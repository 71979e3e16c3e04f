// verdict: runs for ever
// lines: 12
// why: Offers each day again and again, with a rest between, until there is room.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let over = 0;
    for day in days.split(' ').map(String::from) {
        let mut day = day;
        while let Err(TrySendError::Full(back)) = barrel.try_send(day) {
            day = back;
            thread::sleep(std::time::Duration::from_millis(1));
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
