// verdict: panicked
// lines: 32
// why: Panics in the yard, so that all that it has is dropped.

use std::sync::mpsc;
use std::thread;

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

    let yard = thread::spawn(move || {
        let mut boards = 0;
        for more in from_saw.iter() {
            println!("{more} boards from a log");
            boards += more;
            assert!(boards < wanted, "{boards}");
        }
        boards
    });

    river.join().unwrap();
    saw.join().unwrap();
    match yard.join() {
        Ok(boards) => boards,
        Err(said) => said.downcast::<String>().unwrap().parse().unwrap(),
    }
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
