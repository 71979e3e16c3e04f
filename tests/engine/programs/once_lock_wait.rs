// why: wait waits for the value, take empties the cell
// outcome: exit 0 "5 Some(5) None\n"
use std::sync::OnceLock;
use std::thread;

fn main() {
    let mut level = OnceLock::new();
    thread::scope(|scope| {
        scope.spawn(|| level.set(5).unwrap());
        print!("{} ", level.wait());
    });
    println!("{:?} {:?}", level.take(), level.take());
}
