// why: a thread-local's destructor may end the program, and join doesn't return then
// outcome: exit 7 ""
use std::{process, thread};

struct Exit;
impl Drop for Exit {
    fn drop(&mut self) {
        process::exit(7);
    }
}
thread_local!(static EXIT: Exit = const { Exit });

fn main() {
    thread::spawn(|| EXIT.with(|_| ())).join().unwrap();
    println!("never");
}
