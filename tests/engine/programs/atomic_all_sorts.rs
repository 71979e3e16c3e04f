// why: each of the fetch operations gives the old value and leaves the right one
// outcome: exit 0 "5 7 3 2 6 1 9 4 true false\n"
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering::SeqCst};

fn main() {
    let n = AtomicI32::new(5);
    let mut seen = vec![
        n.fetch_add(2, SeqCst),
        n.fetch_sub(4, SeqCst),
        n.fetch_and(2, SeqCst),
    ];
    seen.extend([
        n.fetch_or(4, SeqCst),
        n.fetch_xor(7, SeqCst),
        n.fetch_max(9, SeqCst),
    ]);
    seen.extend([n.fetch_min(4, SeqCst), n.swap(0, SeqCst)]);
    let open = AtomicBool::new(true);
    seen.iter().for_each(|seen| print!("{seen} "));
    println!("{} {}", open.fetch_nand(true, SeqCst), open.load(SeqCst));
}
