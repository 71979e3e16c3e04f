// verdict: passed
// why: A struct holds what belongs together, and main waits until it has both.

use std::sync::mpsc;
use std::thread;

struct Report {
    is_of_wye: bool,
    best: u32,
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    for (is_of_wye, counts) in [(true, wye), (false, usk)] {
        let tx = tx.clone();
        thread::spawn(move || {
            let best = counts.iter().copied().fold(0, u32::max);
            tx.send(Report { is_of_wye, best }).expect("main listens");
        });
    }

    let (mut of_wye, mut of_usk) = (None, None);
    while of_wye.is_none() || of_usk.is_none() {
        let report = rx.recv().expect("two wardens report");
        if report.is_of_wye {
            of_wye = Some(report.best);
        } else {
            of_usk = Some(report.best);
        }
    }
    (of_wye.unwrap(), of_usk.unwrap())
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
