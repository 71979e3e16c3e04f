// why: a panic that was joined by hand is not the scope's
// outcome: exit 0 "true\nout\n"
use std::thread;

fn main() {
    thread::scope(|scope| {
        let leak = scope.spawn(|| panic!("leak"));
        println!("{}", leak.join().is_err());
    });
    println!("out");
}
