// code: E0597
// view: says at line 7 that it wants this for `'static`
// next: Begin at line 7.

use std::thread;

fn count(levels: &'static [u32]) -> thread::JoinHandle<usize> {
    thread::spawn(move || levels.len())
}

fn main() {
    let levels = vec![3, 8];
    println!("{}", count(&levels).join().unwrap());
}
