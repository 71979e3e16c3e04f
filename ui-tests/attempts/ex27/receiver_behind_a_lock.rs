// verdict: deadlock
// why: The Receiver is shared, and the owner that is dropped is not the only one.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let (to_saw, from_river) = mpsc::sync_channel(1);
    let (to_yard, from_saw) = mpsc::sync_channel(1);
    let from_saw = Arc::new(Mutex::new(from_saw));
    let yard = Arc::clone(&from_saw);

    let river = thread::spawn(move || {
        for log in logs {
            if to_saw.send(log).is_err() {
                break;
            }
        }
    });
    let saw = thread::spawn(move || {
        for log in from_river {
            if to_yard.send(log / 4).is_err() {
                break;
            }
        }
    });

    let mut boards = 0;
    while boards < wanted {
        let Ok(more) = yard.lock().unwrap().recv() else {
            break;
        };
        println!("{more} boards from a log");
        boards += more;
    }
    drop(yard);

    river.join().unwrap();
    saw.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
