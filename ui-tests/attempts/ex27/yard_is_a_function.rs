// verdict: passed
// why: A function owns the Receiver, and it goes when the function is over.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn yard(from_saw: Receiver<u32>, wanted: u32) -> u32 {
    let mut boards = 0;
    while boards < wanted {
        match from_saw.recv() {
            Ok(more) => {
                println!("{more} boards from a log");
                boards += more;
            }
            Err(_) => break,
        }
    }
    boards
}

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let (to_saw, from_river) = mpsc::sync_channel(1);
    let (to_yard, from_saw) = mpsc::sync_channel(1);

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

    let boards = yard(from_saw, wanted);

    river.join().unwrap();
    saw.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
