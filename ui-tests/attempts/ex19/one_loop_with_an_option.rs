// verdict: passed
// why: One loop; the deadline is there until it is over.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

const IN_TIME: Duration = Duration::from_millis(500);

fn listen(levels: Receiver<u32>) -> u32 {
    let mut deadline = Some(Instant::now() + IN_TIME);
    let mut in_time = 0;
    loop {
        let next = match deadline {
            Some(end) => levels.recv_timeout(end.saturating_duration_since(Instant::now())),
            None => levels.recv().map_err(RecvTimeoutError::from),
        };
        match next {
            Ok(level) => {
                println!("Level {level}");
                in_time += u32::from(deadline.is_some());
            }
            Err(RecvTimeoutError::Timeout) => {
                println!("Late");
                deadline = None;
            }
            Err(RecvTimeoutError::Disconnected) => return in_time,
        }
    }
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
