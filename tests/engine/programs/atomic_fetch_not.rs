// why: fetch_not gives the old value and leaves the other
// outcome: exit 0 "true false\n"
use std::sync::atomic::{AtomicBool, Ordering};

fn main() {
    let open = AtomicBool::new(true);
    println!(
        "{} {}",
        open.fetch_not(Ordering::SeqCst),
        open.load(Ordering::SeqCst)
    );
}
