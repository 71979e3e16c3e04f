// why: a thread-local can't be reached from its own destructor
// outcome: exit 0 "true\n"
use std::thread;

struct Basin;
impl Drop for Basin {
    fn drop(&mut self) {
        println!("{}", BASIN.try_with(|_| ()).is_err());
    }
}

thread_local!(static BASIN: Basin = const { Basin });

fn main() {
    thread::spawn(|| BASIN.with(|_| ())).join().unwrap();
}
