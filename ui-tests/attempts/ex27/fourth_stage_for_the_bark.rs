// verdict: passed
// why: One stage more, which takes the news from below up in the same way.

use std::sync::mpsc;
use std::thread;

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let (to_peeler, from_river) = mpsc::sync_channel(1);
    let (to_saw, from_peeler) = mpsc::sync_channel(1);
    let (to_yard, from_saw) = mpsc::sync_channel(1);

    let stages = [
        thread::spawn(move || {
            for log in logs {
                if to_peeler.send(log).is_err() {
                    return;
                }
            }
        }),
        thread::spawn(move || {
            for log in from_river {
                if to_saw.send(log).is_err() {
                    return;
                }
            }
        }),
        thread::spawn(move || {
            for log in from_peeler {
                if to_yard.send(log / 4).is_err() {
                    return;
                }
            }
        }),
    ];

    let mut boards = 0;
    for more in from_saw {
        println!("{more} boards from a log");
        boards += more;
        if boards >= wanted {
            break;
        }
    }

    for stage in stages {
        stage.join().unwrap();
    }
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
