// verdict: panicked
// lines: 11
// why: Second edit: `try_send` never waits, and says that there is no room.

use std::sync::mpsc;

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    for logs in [7, 4, 9, 5, 8, 6] {
        basin.try_send(logs).unwrap();
    }
    drop(basin);

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
}
