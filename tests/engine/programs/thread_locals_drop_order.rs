// why: thread-locals are dropped at their thread's end, before join returns
// outcome: exit 0 "work\ndrop\njoined\n"
use std::thread;

struct Basin;
impl Drop for Basin {
    fn drop(&mut self) {
        println!("drop");
    }
}

thread_local!(static BASIN: Basin = const { Basin });

fn main() {
    let worker = thread::spawn(|| BASIN.with(|_| println!("work")));
    worker.join().unwrap();
    println!("joined");
}
