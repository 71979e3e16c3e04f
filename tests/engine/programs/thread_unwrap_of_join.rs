// why: a thread's panic that main unwraps ends main too
// outcome: exit 101 ""
use std::thread;

fn main() {
    thread::spawn(|| panic!("leak")).join().unwrap();
    println!("never");
}
