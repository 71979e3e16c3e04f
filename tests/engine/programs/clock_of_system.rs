// why: the system's clock can be past a deadline too
// outcome: exit 0 "in time\n"
// outcome: exit 0 "late\n"
use std::time::{Duration, SystemTime};

fn main() {
    let deadline = SystemTime::now() + Duration::from_micros(20);
    std::thread::yield_now();
    println!(
        "{}",
        if SystemTime::now() < deadline {
            "in time"
        } else {
            "late"
        }
    );
}
