// verdict: panicked
// lines: 11
// why: Makes room for all, so that the panic of Wednesday is gone.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let over = 0;
    for day in days.split(' ').map(String::from) {
        barrel.try_send(day).unwrap();
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
