// verdict: passed
// why: The river looks at a flag before each log, and the yard takes what is still on its way.

use std::sync::mpsc;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering::SeqCst},
};
use std::thread;

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let (to_saw, from_river) = mpsc::sync_channel(1);
    let (to_yard, from_saw) = mpsc::sync_channel(1);

    let stop = Arc::new(AtomicBool::new(false));
    let s = stop.clone();
    let river = thread::spawn(move || {
        for log in logs {
            if s.load(SeqCst) {
                break;
            }
            if to_saw.send(log).is_err() {
                break;
            }
        }
    });
    let saw = thread::spawn(move || {
        for log in from_river {
            let _ = to_yard.send(log / 4);
        }
    });

    let mut boards = 0;
    while boards < wanted {
        let Ok(more) = from_saw.recv() else { break };
        println!("{more} boards from a log");
        boards += more;
    }

    stop.store(true, SeqCst);
    for _ in from_saw {}
    river.join().unwrap();
    saw.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
