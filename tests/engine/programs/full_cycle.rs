// why: two that fill each other's channel before they read wait for ever
// outcome: deadlock "start\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (to_left, left) = mpsc::sync_channel(1);
    let (to_right, right) = mpsc::sync_channel(1);
    println!("start");
    let other = thread::spawn(move || {
        (0..2).for_each(|n| to_left.send(n).unwrap());
        right.iter().count()
    });
    (0..2).for_each(|n| to_right.send(n).unwrap());
    println!("{} {}", left.iter().count(), other.join().unwrap());
}
