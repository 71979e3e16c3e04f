// verdict: passed
// why: A fold that is broken off when nobody is there.

use std::ops::ControlFlow::{self, Break, Continue};
use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let over: ControlFlow<usize, usize> =
        days.split(' ')
            .try_fold(0, |over, day| match barrel.try_send(day.to_string()) {
                Ok(()) => Continue(over),
                Err(TrySendError::Full(day)) => {
                    println!("{day} runs over");
                    Continue(over + 1)
                }
                Err(TrySendError::Disconnected(day)) => {
                    println!("{day} finds no barrel");
                    Break(over)
                }
            });
    match over {
        Continue(over) | Break(over) => over,
    }
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
