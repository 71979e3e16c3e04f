// verdict: passed
// why: The river is done when the saw takes no more logs, so who joins the river knows of both.

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
    thread::spawn(move || {
        for log in from_river {
            if to_yard.send(log / 4).is_err() {
                break;
            }
        }
    });

    let mut boards = 0;
    while boards < wanted {
        let Ok(more) = from_saw.recv() else { break };
        println!("{more} boards from a log");
        boards += more;
    }

    drop(from_saw);
    river.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
