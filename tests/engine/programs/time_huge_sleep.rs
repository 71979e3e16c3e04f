// why: a sleep of a century is a sleep, and others go on
// outcome: exit 0 "end\n"
use std::thread;
use std::time::Duration;

fn main() {
    thread::spawn(|| thread::sleep(Duration::from_secs(3_000_000_000)));
    println!("end");
}
