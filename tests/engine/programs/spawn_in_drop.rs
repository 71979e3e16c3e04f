// why: a drop may spawn and join, even as another thread ends
// outcome: exit 0 "from drop\nend\n"
use std::thread;

struct Spawner;
impl Drop for Spawner {
    fn drop(&mut self) {
        thread::spawn(|| println!("from drop")).join().unwrap();
    }
}

fn main() {
    thread::spawn(|| drop(Spawner)).join().unwrap();
    println!("end");
}
