// verdict: panicked
// why: A panic that is caught does no harm.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let mut over = 0;
    for day in days.split(' ').map(String::from) {
        let name = day.clone();
        let offer = AssertUnwindSafe(|| match barrel.try_send(day) {
            Err(TrySendError::Disconnected(_)) => false,
            answer => {
                answer.unwrap();
                true
            }
        });
        match catch_unwind(offer) {
            Ok(true) => {}
            Ok(false) => {
                println!("{name} finds no barrel");
                break;
            }
            Err(_) => {
                println!("{name} runs over");
                over += 1;
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
