// why: a scoped thread's result is dropped by it or by the dropped handle, and the scope waits for that
// outcome: exit 0 "None\nend\n"
// outcome: exit 0 "Some(\"main\")\nend\n"
use std::thread;

struct Loud;

impl Drop for Loud {
    fn drop(&mut self) {
        println!("{:?}", thread::current().name());
    }
}

fn main() {
    thread::scope(|scope| drop(scope.spawn(|| Loud)));
    println!("end");
}
