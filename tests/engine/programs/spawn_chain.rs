// why: threads that spawn threads are followed all the way
// outcome: exit 0 "3\n"
use std::thread;

fn deeper(depth: u32) -> u32 {
    if depth == 3 {
        depth
    } else {
        thread::spawn(move || deeper(depth + 1)).join().unwrap()
    }
}

fn main() {
    println!("{}", deeper(0));
}
