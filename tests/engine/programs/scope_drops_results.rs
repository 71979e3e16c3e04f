// why: the result of a scoped thread that nobody joins is dropped before the scope ends
// outcome: exit 0 "drop\nafter\n"
use std::thread;

struct Tell;
impl Drop for Tell {
    fn drop(&mut self) {
        println!("drop");
    }
}

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| Tell);
    });
    println!("after");
}
