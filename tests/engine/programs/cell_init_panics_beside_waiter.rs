// why: who waits for a cell whose making panics makes it instead
// outcome: exit 0 "2\n"
use std::sync::OnceLock;
use std::thread;

fn main() {
    let level = OnceLock::new();
    let second = thread::scope(|scope| {
        let first = scope.spawn(|| *level.get_or_init(|| panic!("leak")));
        let second = *level.get_or_init(|| 2);
        let _ = first.join();
        second
    });
    println!("{second}");
}
