// verdict: passed
// why: Collects what ran over, and says it when all has been offered.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = Vec::new();
    let mut late = None;
    for day in days.split(' ') {
        match barrel.try_send(day.to_string()) {
            Err(TrySendError::Full(day)) => over.push(day),
            Err(TrySendError::Disconnected(day)) => {
                late = Some(day);
                break;
            }
            Ok(()) => continue,
        }
    }

    for day in &over {
        println!("{day} runs over");
    }
    if let Some(day) = late {
        println!("{day} finds no barrel");
    }
    over.len()
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
