// why: a hook can't be changed by a thread that unwinds: that is a second panic
// outcome: signal 6 ""
use std::panic;

struct Changer;
impl Drop for Changer {
    fn drop(&mut self) {
        panic::set_hook(Box::new(|_| ()));
    }
}

fn main() {
    let _changer = Changer;
    panic!("first");
}
