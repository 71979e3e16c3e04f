// verdict: passed
// why: Every helper says when it is done, and so many farewells are waited for.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    let mut at_work = 0;
    for part in numbers.chunks(size) {
        let (part, tx) = (part.to_vec(), tx.clone());
        at_work += 1;
        thread::spawn(move || {
            tx.send(Some(part.iter().sum::<u64>())).unwrap();
            tx.send(None).unwrap();
        });
    }
    let mut total = 0;
    while at_work > 0 {
        match rx.recv().unwrap() {
            Some(sum) => total += sum,
            None => at_work -= 1,
        }
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
