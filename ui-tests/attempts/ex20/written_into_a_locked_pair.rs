// verdict: nothing crossed
// why: Both threads write into a pair behind a lock, each at its place.

use std::sync::{Arc, Mutex};
use std::thread;

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let bests = Arc::new(Mutex::new((0, 0)));

    let (of_wye, of_usk) = (Arc::clone(&bests), Arc::clone(&bests));
    let at_wye = thread::spawn(move || of_wye.lock().unwrap().0 = *wye.iter().max().unwrap());
    let at_usk = thread::spawn(move || of_usk.lock().unwrap().1 = *usk.iter().max().unwrap());
    at_wye.join().unwrap();
    at_usk.join().unwrap();

    *bests.lock().unwrap()
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
