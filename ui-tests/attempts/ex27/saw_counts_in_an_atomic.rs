// verdict: beside the lesson
// why: The saw itself adds up, in an atomic, and only says that a log is done.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let (to_saw, from_river) = mpsc::sync_channel(1);
    let boards = Arc::new(AtomicU32::new(0));
    let all = Arc::clone(&boards);

    let river = thread::spawn(move || {
        for log in logs {
            if to_saw.send(log).is_err() {
                break;
            }
        }
    });
    let saw = thread::spawn(move || {
        for log in from_river {
            println!("{} boards from a log", log / 4);
            if all.fetch_add(log / 4, Ordering::SeqCst) + log / 4 >= wanted {
                break;
            }
        }
    });

    river.join().unwrap();
    saw.join().unwrap();
    boards.load(Ordering::SeqCst)
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
