// why: a thread shows its id and its name
// outcome: exit 0 "Thread { id: ThreadId(1), name: Some(\"main\"), .. }\n"
use std::thread;

fn main() {
    println!("{:?}", thread::current());
}
