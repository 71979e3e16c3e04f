// why: a print that is made while the process ends goes out piece by piece, and the end can come between any two
// outcome: exit 0 ""
// outcome: exit 0 "hello "
// outcome: exit 0 "hello world"
// outcome: exit 0 "hello world!\n"
use std::thread;

fn main() {
    thread::spawn(|| {
        let name = String::from("world");
        println!("hello {}!", name);
    });
    thread::sleep(std::time::Duration::from_micros(60));
}
