// why: reading under one lock and writing under the next loses additions
// outcome: exit 0 "1\n"
// outcome: exit 0 "2\n"
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let before = *count.lock().unwrap();
                *count.lock().unwrap() = before + 1;
            });
        }
    });
    println!("{}", count.into_inner().unwrap());
}
