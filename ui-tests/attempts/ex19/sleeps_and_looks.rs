// verdict: passed
// why: Sleeps for half a second, and takes what has come by then: the sleep lasts as long as it says.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

const IN_TIME: Duration = Duration::from_millis(500);

fn listen(levels: Receiver<u32>) -> u32 {
    thread::sleep(IN_TIME);
    let mut in_time = 0;
    for level in levels.try_iter() {
        println!("Level {level}");
        in_time += 1;
    }
    println!("Late");
    for level in levels {
        println!("Level {level}");
    }
    in_time
}

fn main() {
    let (tx, levels) = mpsc::channel();

    thread::spawn(move || {
        for level in [4, 6, 5] {
            thread::sleep(Duration::from_millis(300));
            tx.send(level).unwrap();
        }
    });

    println!("{} in time", listen(levels));
}
