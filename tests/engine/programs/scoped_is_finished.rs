// why: a scoped thread is finished or not when one looks, and surely after its join
// outcome: exit 0 "true\n"
// outcome: exit 0 "false\n"
use std::thread;

fn main() {
    thread::scope(|scope| {
        let worker = scope.spawn(|| ());
        println!("{}", worker.is_finished());
    });
}
