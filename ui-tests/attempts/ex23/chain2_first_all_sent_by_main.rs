// verdict: deadlock
// lines: 11
// why: First edit: room for three, and main sends all the rafts before it looks at the saw.

use std::sync::mpsc;

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
    drop(basin);

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
}
