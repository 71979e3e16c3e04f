// why: scoped threads borrow what lies outside, and the scope waits for them
// outcome: exit 0 "[1, 2] 3\n"
use std::thread;

fn main() {
    let mut levels = vec![1];
    let mut count = 0;
    thread::scope(|scope| {
        scope.spawn(|| levels.push(2));
        scope.spawn(|| count += 3);
    });
    println!("{levels:?} {count}");
}
