// why: a static within a function keeps something from run to run too
// outcome: exit 0 "1 2\n"
use std::sync::Mutex;
use std::thread;

fn next() -> u32 {
    static NEXT: Mutex<u32> = Mutex::new(1);
    let mut next = NEXT.lock().unwrap();
    *next += 1;
    *next - 1
}

fn main() {
    let first = next();
    println!("{first} {}", thread::spawn(next).join().unwrap());
}
