// why: the system's time is after 1970, and a sleep moves it on
// outcome: exit 0 "true true\n"
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

fn main() {
    let begin = SystemTime::now();
    thread::sleep(Duration::from_millis(2));
    let end = SystemTime::now();
    println!(
        "{} {}",
        begin > UNIX_EPOCH,
        end.duration_since(begin).is_ok()
    );
}
