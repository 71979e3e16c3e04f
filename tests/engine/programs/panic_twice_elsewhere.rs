// why: two panics in another thread abort the program too, if main hasn't ended before
// outcome: signal 6 ""
// outcome: exit 0 ""
use std::thread;

struct Bomb;
impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("second");
    }
}

fn main() {
    thread::spawn(|| {
        let _bomb = Bomb;
        panic!("first");
    });
}
