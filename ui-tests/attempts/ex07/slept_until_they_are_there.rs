// verdict: depends on luck
// lines: 19
// why: Sleeps a second and takes what has come by then.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        let own = tx.clone();
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            own.send(report).unwrap();
        });
    }

    thread::sleep(std::time::Duration::from_secs(1));
    for report in rx.try_iter() {
        println!("{report}");
    }
}
