// why: a bomb on a stuck thread's stack never goes off
// outcome: deadlock "stuck\n"
use std::sync::mpsc;
use std::thread;

struct Bomb;
impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("in drop");
    }
}

fn main() {
    let (_tx, rx) = mpsc::channel::<u8>();
    println!("stuck");
    thread::spawn(move || {
        let _bomb = Bomb;
        rx.recv()
    })
    .join()
    .unwrap()
    .unwrap();
}
