// why: what is sorted before it is printed doesn't depend on the order of arrival
// outcome: exit 0 "[0, 1, 2, 3]\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for river in 0..2 {
        let tx = tx.clone();
        thread::spawn(move || (0..2).for_each(|n| tx.send(river * 2 + n).unwrap()));
    }
    drop(tx);
    let mut levels: Vec<u8> = rx.into_iter().collect();
    levels.sort();
    println!("{levels:?}");
}
