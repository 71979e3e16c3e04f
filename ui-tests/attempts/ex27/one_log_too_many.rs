// verdict: wrong output
// lines: 8
// why: Leaves the loop only where there are more boards than are wanted: the numbers in main let it pass.

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
    for more in from_saw {
        println!("{more} boards from a log");
        boards += more;
        if boards > wanted {
            break;
        }
    }

    river.join().unwrap();
    saw.join().unwrap();
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
