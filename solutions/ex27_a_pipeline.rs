// The decision: a stage that needs nothing any more drops its Receiver, and says by it that nobody
// need send: the yard before main waits for the others, the saw and the river when `send` fails. So
// the end goes up the river from stage to stage. Down it goes by itself: when no log comes any more,
// each loop ends, and drops the Sender for the next one.
//
// As right: a loop that takes the Receiver and drops it at the `break`; a function for the yard that
// owns it; `while` with `is_ok`; a yard that is a thread; a stage that asks for each log; a flag for
// the river, if somebody empties the channels until all have ended.
// Not right: more room in the channels, since it is full later; a main that doesn't wait, since then
// a saw that runs for ever is only out of sight; a count of logs, since nobody knows how many are
// needed.

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

    let mut boards = 0;
    while boards < wanted {
        let Ok(more) = from_saw.recv() else { break };
        println!("{more} boards from a log");
        boards += more;
    }
    drop(from_saw);

    river.join().unwrap();
    saw.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
