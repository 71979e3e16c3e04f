// why: 900 threads one after the other have one order
// outcome: exit 0 "900\n"
use std::thread;

fn main() {
    println!(
        "{}",
        (0..900)
            .filter(|_| thread::spawn(|| ()).join().is_ok())
            .count()
    );
}
