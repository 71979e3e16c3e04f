// Each helper could write its toll into the list by itself.
// Then all of them would have the list at the same time.
// view: none

use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let mut tolls = vec![0; barges.len()];
    for (place, tonnes) in barges.into_iter().enumerate() {
        thread::spawn(|| tolls[place] = toll(tonnes));
    }
    tolls
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
