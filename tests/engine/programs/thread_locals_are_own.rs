// why: every thread has its own thread-local, made when it is first used
// outcome: exit 0 "1 1 2\n"
use std::cell::Cell;
use std::thread;

thread_local!(static COUNT: Cell<u32> = Cell::new(0));

fn next() -> u32 {
    COUNT.set(COUNT.get() + 1);
    COUNT.get()
}

fn main() {
    let first = next();
    println!("{first} {} {}", thread::spawn(next).join().unwrap(), next());
}
