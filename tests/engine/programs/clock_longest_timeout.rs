// why: a deadline that can't be reckoned never passes
// outcome: deadlock "waiting\n"
use std::sync::mpsc;
use std::time::Duration;

fn main() {
    let (_tx, rx) = mpsc::channel::<u8>();
    println!("waiting");
    println!("{:?}", rx.recv_timeout(Duration::MAX));
}
