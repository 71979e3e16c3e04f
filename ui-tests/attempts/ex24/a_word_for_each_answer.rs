// verdict: passed
// why: An own enum says what becomes of the rain, and a function makes it of the answer.

use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::thread;

enum Fate {
    Kept,
    RunsOver(String),
    NoBarrel(String),
}

fn offer(day: String, barrel: &SyncSender<String>) -> Fate {
    match barrel.try_send(day) {
        Ok(()) => Fate::Kept,
        Err(TrySendError::Full(day)) => Fate::RunsOver(day),
        Err(TrySendError::Disconnected(day)) => Fate::NoBarrel(day),
    }
}

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    let mut days = days.split(' ');
    while let Some(day) = days.next() {
        match offer(day.to_owned(), barrel) {
            Fate::Kept => (),
            Fate::RunsOver(day) => {
                println!("{day} runs over");
                over += 1;
            }
            Fate::NoBarrel(day) => {
                println!("{day} finds no barrel");
                days = "".split(' ');
                days.next();
            }
        }
    }
    over
}

fn main() {
    let (barrel, rx) = sync_channel(2);

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
