// why: panicking() is true while a thread unwinds, and only there
// outcome: exit 0 "false\ntrue\nfalse\n"
use std::thread;

struct Tell;
impl Drop for Tell {
    fn drop(&mut self) {
        println!("{}", thread::panicking());
    }
}

fn main() {
    drop(Tell);
    let leak = thread::spawn(|| {
        let _tell = Tell;
        panic!("leak");
    });
    assert!(leak.join().is_err());
    println!("{}", thread::panicking());
}
