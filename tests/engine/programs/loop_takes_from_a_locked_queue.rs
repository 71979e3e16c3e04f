// why: whoever looks into an empty queue through a mutable reference changes nothing either
// outcome: exit 0 "7\n"
use std::collections::VecDeque;
use std::sync::Mutex;
use std::thread;

fn main() {
    let queue = Mutex::new(VecDeque::new());
    thread::scope(|scope| {
        scope.spawn(|| queue.lock().unwrap().push_back(7));
        let level = loop {
            if let Some(level) = queue.lock().unwrap().pop_front() {
                break level;
            }
        };
        println!("{level}");
    });
}
