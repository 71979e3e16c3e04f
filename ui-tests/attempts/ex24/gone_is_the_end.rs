// verdict: wrong output
// follows: room_for_four_and_unwrapped
// why: Stops where the Receiver is gone, and says nothing of it.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let over = 0;
    for day in days.split(' ').map(String::from) {
        if barrel.try_send(day).is_err() {
            break;
        }
    }
    over
}

fn main() {
    let (barrel, rx) = mpsc::sync_channel(4);

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
