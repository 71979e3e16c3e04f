// why: a thread-local's destructor may use another thread-local that it makes anew
// outcome: exit 0 "first\nsecond\n"
use std::thread;

struct First;
struct Second;
impl Drop for First {
    fn drop(&mut self) {
        println!("first");
        SECOND.with(|_| ());
    }
}
impl Drop for Second {
    fn drop(&mut self) {
        println!("second");
    }
}

thread_local!(static FIRST: First = const { First });
thread_local!(static SECOND: Second = const { Second });

fn main() {
    thread::spawn(|| FIRST.with(|_| ())).join().unwrap();
}
