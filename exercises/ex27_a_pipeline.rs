// River: A river brings logs to a saw, and boards go on from there to a yard: three stages at work at
//        the same time. Between two of them there is little room. The river never runs out of logs.
// Do:    The yard has enough boards, but the river and the saw stand still with their hands full, and
//        main waits for them. Find out what they wait for. Then look whether the news that nobody
//        needs any more comes all the way up, or whether the saw would go on for ever.
// Pass:  `7 boards from a log`, the same with 5 and 10, and `Boards in all: 22` are printed, in this
//        order. Three logs or more go from one thread to the saw, another, and what becomes of them to
//        a third; no more than two messages wait in a channel. When main ends, the work of all threads
//        is done, and main knows it. `saw`, which keeps its name, what it takes and what it gives, is
//        right for other logs, few or endless ones, and any number of wanted boards from 1 on: it gives
//        how many boards there are once these are enough, or once no log comes any more.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/fn.sync_channel.html

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
            let _ = to_yard.send(log / 4);
        }
    });

    let mut boards = 0;
    while boards < wanted {
        let Ok(more) = from_saw.recv() else { break };
        println!("{more} boards from a log");
        boards += more;
    }

    river.join().unwrap();
    saw.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
