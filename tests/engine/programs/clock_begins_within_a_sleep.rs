// why: a reading that comes late in another's sleep sees little of it
// outcome: exit 0 "true\n"
// outcome: exit 0 "false\n"
// real: no
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let sleeper = thread::spawn(|| thread::sleep(Duration::from_millis(10)));
    let begin = Instant::now();
    sleeper.join().unwrap();
    println!("{}", begin.elapsed() < Duration::from_millis(1));
}
