// verdict: passed
// why: Each stage is a function of its own that gets what it receives from and sends to.

use std::sync::mpsc::{self, Receiver, SendError, SyncSender};
use std::thread;

fn river(logs: impl Iterator<Item = u32>, to_saw: SyncSender<u32>) {
    for log in logs {
        if let Err(SendError(_)) = to_saw.send(log) {
            return;
        }
    }
}

fn blade(from_river: Receiver<u32>, to_yard: SyncSender<u32>) {
    for log in from_river.into_iter() {
        match to_yard.send(log / 4) {
            Ok(()) => continue,
            Err(_) => return,
        }
    }
}

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let (to_saw, from_river) = mpsc::sync_channel(1);
    let (to_yard, from_saw) = mpsc::sync_channel(1);

    let river = thread::spawn(move || river(logs, to_saw));
    let blade = thread::spawn(move || blade(from_river, to_yard));

    let mut boards = 0;
    for more in from_saw {
        boards += more;
        println!("{more} boards from a log");
        if boards >= wanted {
            break;
        }
    }

    blade.join().unwrap();
    river.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
