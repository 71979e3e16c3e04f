// verdict: nothing crossed
// why: The threads give their numbers back at their end, which needs no channel.

use std::thread;

fn watch(counts: Vec<u32>) -> u32 {
    counts.into_iter().max().unwrap()
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let at_wye = thread::spawn(move || watch(wye));
    let at_usk = thread::spawn(move || watch(usk));
    (at_wye.join().unwrap(), at_usk.join().unwrap())
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
