// verdict: passed
// why: An atomic counts what runs over, whoever asks.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

struct Weather<'b> {
    barrel: &'b SyncSender<String>,
    over: AtomicUsize,
}

impl Weather<'_> {
    /// Whether it was worth while to offer it.
    fn offer(&self, day: &str) -> bool {
        match self.barrel.try_send(day.to_owned()) {
            Err(TrySendError::Disconnected(day)) => {
                println!("{day} finds no barrel");
                return false;
            }
            Err(TrySendError::Full(day)) => {
                println!("{day} runs over");
                self.over.fetch_add(1, Ordering::Relaxed);
            }
            Ok(()) => {}
        }
        true
    }
}

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let over = AtomicUsize::new(0);
    let weather = Weather { barrel, over };
    let _ = days.split(' ').all(|day| weather.offer(day));
    weather.over.into_inner()
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
