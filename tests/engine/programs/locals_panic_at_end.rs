// why: a panic in a thread-local's destructor aborts the program
// outcome: signal 6 "work\n"
use std::thread;

struct Bomb;
impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("in drop");
    }
}

thread_local!(static BOMB: Bomb = const { Bomb });

fn main() {
    let _ = thread::spawn(|| BOMB.with(|_| println!("work"))).join();
    println!("never");
}
