// verdict: wrong output
// why: Looks at the clock when a level comes, and says Late only then.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};
const IN_TIME: Duration = Duration::from_millis(500);

fn listen(levels: Receiver<u32>) -> u32 {
    let start = Instant::now();
    let mut in_time = 0;
    let mut late = false;
    for level in levels {
        if start.elapsed() < IN_TIME {
            in_time += 1;
        } else if !late {
            late = true;
            println!("Late");
        }
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
