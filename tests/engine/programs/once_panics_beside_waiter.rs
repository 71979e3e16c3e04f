// why: who waits for a Once whose call panics panics too; who comes first makes it
// outcome: exit 0 "true true\n"
// outcome: exit 0 "true false\n"
use std::sync::Once;
use std::thread;

fn main() {
    let once = Once::new();
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| once.call_once(|| panic!("leak")));
        let second = scope.spawn(|| once.call_once(|| ()));
        (first.join().is_err(), second.join().is_err())
    });
    println!("{} {second}", first || !second);
}
