// why: a panic in a drop is a panic like another
// outcome: exit 0 "true true\n"
use std::thread;

struct Bomb;
impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("in drop");
    }
}

fn main() {
    let plain = thread::spawn(|| drop(Bomb)).join().is_err();
    let sent = thread::spawn(|| {
        let _bomb = Bomb;
    });
    println!("{plain} {}", sent.join().is_err());
}
