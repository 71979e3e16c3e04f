// why: a send that waits for room until the receiver goes might have been the first to come in
// outcome: exit 0 "(true, Ok(3), 0)\n"
// outcome: exit 0 "(true, Ok(3), 1)\n"
// outcome: exit 0 "(false, Err(Empty), 0)\n"
// outcome: exit 0 "(false, Err(Empty), 1)\n"
// outcome: exit 0 "(true, Err(Empty), 0)\n"
// outcome: exit 0 "(false, Ok(2), 1)\n"
// outcome: exit 0 "(true, Ok(2), 1)\n"
use std::sync::mpsc;
use std::thread;
fn main() {
    let (tx, rx) = mpsc::sync_channel::<u32>(1);
    let ends = thread::scope(|scope| {
        let h1 = scope.spawn(move || {
            let rx = rx;
            rx.try_recv()
        });
        let h2 = {
            let tx = tx.clone();
            scope.spawn(move || { let _ = &tx; tx.send(2).is_ok() as u32 })
        };
        let a = tx.send(3).is_ok();
        drop(tx);
        (a, h1.join().unwrap(), h2.join().unwrap())
    });
    println!("{ends:?}");
}
