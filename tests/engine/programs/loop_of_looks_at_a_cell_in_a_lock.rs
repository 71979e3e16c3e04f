// why: what stands in a lock may change through a shared reference too
// outcome: exit 0 "open\n"
use std::cell::Cell;
use std::sync::Mutex;
use std::thread;

static OPEN: Mutex<Cell<bool>> = Mutex::new(Cell::new(false));

fn main() {
    thread::spawn(|| OPEN.lock().unwrap().set(true));
    while !OPEN.lock().unwrap().get() {}
    println!("open");
}
