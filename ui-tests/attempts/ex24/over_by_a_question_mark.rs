// verdict: passed
// why: The end is an error that goes up, and the rest is a number that is added up.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn offer(day: &str, barrel: &SyncSender<String>) -> Result<usize, String> {
    match barrel.try_send(day.into()) {
        Ok(()) => Ok(0),
        Err(TrySendError::Full(day)) => {
            println!("{day} runs over");
            Ok(1)
        }
        Err(TrySendError::Disconnected(day)) => Err(day),
    }
}

fn offer_all(days: &str, over: &mut usize, barrel: &SyncSender<String>) -> Result<(), String> {
    for day in days.split(' ') {
        *over += offer(day, barrel)?;
    }
    Ok(())
}

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    if let Err(day) = offer_all(days, &mut over, barrel) {
        println!("{day} finds no barrel");
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
