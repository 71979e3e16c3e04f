// why: a loop until is_finished ends, and a join after it doesn't wait
// outcome: exit 0 "3\n"
use std::thread;

fn main() {
    let worker = thread::spawn(|| 3);
    while !worker.is_finished() {
        thread::yield_now();
    }
    println!("{}", worker.join().unwrap());
}
