// why: two locks taken in two orders can end in a deadlock
// outcome: exit 0 "both\n"
// outcome: deadlock ""
use std::sync::Mutex;
use std::thread;

fn main() {
    let (left, right) = (Mutex::new(0), Mutex::new(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            let _left = left.lock().unwrap();
            let _right = right.lock().unwrap();
        });
        let _right = right.lock().unwrap();
        let _left = left.lock().unwrap();
    });
    println!("both");
}
