// verdict: passed
// why: The yard asks for each log, and asks no more when it has enough.

use std::sync::mpsc;
use std::thread;

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let (to_saw, from_river) = mpsc::sync_channel(1);
    let (to_yard, from_saw) = mpsc::sync_channel(1);

    let (ask, asked) = mpsc::channel();

    let river = thread::spawn(move || {
        let mut logs = logs;
        for () in asked {
            let Some(log) = logs.next() else { break };
            let _ = to_saw.send(log);
        }
    });
    let saw = thread::spawn(move || {
        for log in from_river {
            let _ = to_yard.send(log / 4);
        }
    });

    let mut boards = 0;
    while boards < wanted && ask.send(()).is_ok() {
        let Ok(more) = from_saw.recv() else { break };
        println!("{more} boards from a log");
        boards += more;
    }
    drop(ask);

    river.join().unwrap();
    saw.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
