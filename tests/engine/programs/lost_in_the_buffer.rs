// why: who prints when main ends has stdout's lock, so that main's own text stays in the buffer and may be lost
// outcome: exit 0 ""
// outcome: exit 0 "main "
// outcome: exit 0 "main 1"
// outcome: exit 0 "main 1\n"
use std::thread;

fn main() {
    print!("main ");
    thread::spawn(|| println!("{}", 1 + std::hint::black_box(0)));
}
