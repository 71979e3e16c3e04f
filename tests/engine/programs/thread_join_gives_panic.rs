// why: join of a thread that panicked is an error, and main goes on
// outcome: exit 0 "Err flood\n"
use std::thread;

fn main() {
    let error = thread::spawn(|| panic!("flood")).join().unwrap_err();
    println!("Err {}", error.downcast_ref::<&str>().unwrap());
}
