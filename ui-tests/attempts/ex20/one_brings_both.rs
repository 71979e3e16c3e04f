// verdict: beside the lesson
// why: The second thread joins the first, and sends both numbers as one message.

use std::sync::mpsc;
use std::thread;

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let best = |counts: Vec<u32>| counts.into_iter().max().unwrap();
    let at_wye = thread::spawn(move || best(wye));
    thread::spawn(move || {
        let best_of_usk = best(usk);
        tx.send((at_wye.join().unwrap(), best_of_usk)).unwrap();
    });

    rx.recv().unwrap()
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
