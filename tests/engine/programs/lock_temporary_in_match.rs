// why: the guard in a match's head lives through its arms
// outcome: deadlock "1\n"
use std::sync::Mutex;

fn main() {
    let level = Mutex::new(1);
    match *level.lock().unwrap() {
        n => {
            println!("{n}");
            *level.lock().unwrap() += 1;
        }
    }
}
