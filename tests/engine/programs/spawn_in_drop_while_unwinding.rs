// why: a drop may spawn and join while its thread unwinds
// outcome: exit 101 "from drop\n"
use std::thread;

struct Spawner;
impl Drop for Spawner {
    fn drop(&mut self) {
        thread::spawn(|| println!("from drop")).join().unwrap();
    }
}

fn main() {
    let _spawner = Spawner;
    panic!("leak");
}
