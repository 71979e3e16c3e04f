// why: a stack that no machine has room for is an error of spawn, as std's, and the scope doesn't wait for its thread
// outcome: exit 0 "WouldBlock WouldBlock InvalidInput\nWouldBlock 7\n"
use std::thread::{self, Builder};

fn main() {
    let kind = |size| {
        let spawned = Builder::new()
            .name("wide".into())
            .stack_size(size)
            .spawn(|| ());
        spawned.unwrap_err().kind()
    };
    println!(
        "{:?} {:?} {:?}",
        kind(1 << 60),
        kind(usize::MAX / 2),
        kind(usize::MAX)
    );
    let refused = thread::scope(|scope| {
        let small = Builder::new()
            .stack_size(1)
            .spawn_scoped(scope, || 7)
            .unwrap();
        let wide = Builder::new()
            .stack_size(1 << 60)
            .spawn_scoped(scope, || ());
        (wide.unwrap_err().kind(), small.join().unwrap())
    });
    println!("{:?} {}", refused.0, refused.1);
}
