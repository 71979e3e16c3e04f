// why: a quote in a literal doesn't hide the static behind it
// outcome: exit 0 "1\"\n"
// outcome: exit 0 "2\"\n"
use std::sync::Mutex;
use std::thread;

fn quote() -> char {
    '"'
}
static COUNT: Mutex<u32> = Mutex::new(0);

fn main() {
    let other = thread::spawn(|| *COUNT.lock().unwrap() += 1);
    *COUNT.lock().unwrap() += 1;
    println!("{}{}", *COUNT.lock().unwrap(), quote());
    other.join().unwrap();
}
