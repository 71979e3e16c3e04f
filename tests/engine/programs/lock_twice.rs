// why: a lock that its holder takes again is never free
// outcome: deadlock "once\n"
use std::sync::Mutex;

fn main() {
    let level = Mutex::new(0);
    let _first = level.lock().unwrap();
    println!("once");
    let _second = level.lock().unwrap();
}
