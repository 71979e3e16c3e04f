// The decision: the two errors mean different things, so a `match` tells them apart. `Full` is about
// now: this day's rain is lost, and the next may find room again. `Disconnected` is about for ever:
// nobody comes back, and the loop is left. Both give back what was sent, which is used to say so.
//
// As right: an `if let` for each error; a function that makes a word of each answer; a `return` in
// the place of `break`; collecting what came back, and saying it behind the loop.
// Not right: `send`, which waits for room, and nobody makes any; trying again until there is room;
// taking every error for the same; a larger barrel, in which everything has room today; counting
// what should have room, instead of asking.

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
        for day in rx.iter().take(2) {
            println!("The gardener draws {day}");
        }
    });
    gardener.join().unwrap();

    over += rain("Friday Saturday", &barrel);
    println!("Days that ran over: {over}");
}
