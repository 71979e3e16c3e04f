// verdict: passed
// why: A flag stops the river, and the yard takes what is still on its way.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let (to_saw, from_river) = mpsc::sync_channel(1);
    let (to_yard, from_saw) = mpsc::sync_channel(1);

    let enough = Arc::new(AtomicBool::new(false));
    let said = Arc::clone(&enough);

    let river = thread::spawn(move || {
        for log in logs {
            if said.load(Ordering::SeqCst) {
                break;
            }
            to_saw.send(log).unwrap();
        }
    });
    let saw = thread::spawn(move || {
        for log in from_river {
            to_yard.send(log / 4).unwrap();
        }
    });

    let mut boards = 0;
    while boards < wanted {
        let Ok(more) = from_saw.recv() else { break };
        println!("{more} boards from a log");
        boards += more;
    }
    enough.store(true, Ordering::SeqCst);
    for _ in from_saw {}

    river.join().unwrap();
    saw.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
