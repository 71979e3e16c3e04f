// why: after a sleep that was waited for, its whole time is over for everybody
// outcome: exit 0 "true\n"
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let begin = Instant::now();
    thread::spawn(|| thread::sleep(Duration::from_millis(3)))
        .join()
        .unwrap();
    println!("{}", begin.elapsed() >= Duration::from_millis(3));
}
