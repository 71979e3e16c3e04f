// verdict: passed
// why: Keeps a copy of the name, and leaves what came back in the error.

use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    for day in days.split(' ').map(String::from) {
        match barrel.try_send(day.clone()) {
            Err(TrySendError::Full(_)) => println!("{day} runs over"),
            Err(TrySendError::Disconnected(_)) => {
                println!("{day} finds no barrel");
                break;
            }
            Ok(()) => continue,
        }
        over += 1;
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
