// verdict: passed
// why: A scope has a thread for the rain, and main draws.

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

    let over = thread::scope(|scope| {
        let (dry, is_dry) = mpsc::channel();
        let (gone, is_gone) = mpsc::channel::<()>();
        let rains = scope.spawn(move || {
            let over = rain("Monday Tuesday Wednesday Thursday", &barrel);
            dry.send(()).unwrap();
            let _ = is_gone.recv();
            over + rain("Friday Saturday", &barrel)
        });

        is_dry.recv().unwrap();
        for _ in 0..2 {
            println!("The gardener draws {}", rx.recv().unwrap());
        }
        drop(rx);
        drop(gone);
        rains.join().unwrap()
    });
    println!("Days that ran over: {over}");
}
