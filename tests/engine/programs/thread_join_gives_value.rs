// why: join gives what the closure gave
// outcome: exit 0 "42\n"
use std::thread;

fn main() {
    println!("{}", thread::spawn(|| 6 * 7).join().unwrap());
}
