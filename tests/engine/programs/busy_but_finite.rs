// why: much work without an operation is only slow
// outcome: exit 0 "done\n"
use std::hint::black_box;
use std::thread;

fn main() {
    let work = || (0..300_000_u32).for_each(|n| drop(black_box(n)));
    thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
    println!("done");
}
