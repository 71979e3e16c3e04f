// verdict: passed
// why: A scope, and a sender that the thread takes along.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (basin, saw) = mpsc::sync_channel(2);

    thread::scope(|scope| {
        scope.spawn(move || {
            [7, 4, 9, 5, 8, 6]
                .into_iter()
                .try_for_each(|logs| basin.send(logs))
        });
        saw.iter()
            .for_each(|logs: u32| println!("A raft of {logs} logs is sawn"));
    });
}
