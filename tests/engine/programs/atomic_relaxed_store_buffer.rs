// why: of two relaxed atomics each thread may see the other's old value: not explored, so nothing is proven
// outcome: exit 0 "0 1\n"
// outcome: exit 0 "1 0\n"
// outcome: exit 0 "1 1\n"
// missed: exit 0 "0 0\n"
// complete: no
use std::sync::atomic::{AtomicU32, Ordering::Relaxed, Ordering::SeqCst};
use std::thread;
fn main() {
    let (x, y, go) = (AtomicU32::new(0), AtomicU32::new(0), AtomicU32::new(0));
    let meet = || {
        go.fetch_add(1, SeqCst);
        while go.load(SeqCst) < 2 {
            std::hint::spin_loop();
        }
    };
    let (r1, r2) = thread::scope(|s| {
        let t = s.spawn(|| {
            meet();
            x.store(1, Relaxed);
            y.load(Relaxed)
        });
        meet();
        y.store(1, Relaxed);
        let r2 = x.load(Relaxed);
        (t.join().unwrap(), r2)
    });
    println!("{r1} {r2}");
}
