// why: threads that main leaves are not unwound: they see no panic and drop nothing
// outcome: exit 0 ""
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;

struct Tell;
impl Drop for Tell {
    fn drop(&mut self) {
        println!("dropped");
    }
}

fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    thread::spawn(move || {
        let _tell = Tell;
        let caught = catch_unwind(AssertUnwindSafe(|| rx.recv()));
        println!("{}", caught.is_ok());
    });
    Box::leak(Box::new(tx));
}
