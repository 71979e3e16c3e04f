// why: a stuck thread's drops never happen, so nothing is spawned
// outcome: deadlock "stuck\n"
use std::sync::mpsc;
use std::thread;

struct Spawner;
impl Drop for Spawner {
    fn drop(&mut self) {
        thread::spawn(|| println!("from drop")).join().unwrap();
    }
}

fn main() {
    let _spawner = Spawner;
    let (_tx, rx) = mpsc::channel::<u8>();
    println!("stuck");
    println!("{:?}", rx.recv());
}
