// why: a static OnceLock is empty at the start of every run
// outcome: exit 0 "main\n"
// outcome: exit 0 "other\n"
use std::sync::OnceLock;
use std::thread;

static FIRST: OnceLock<&str> = OnceLock::new();

fn main() {
    let other = thread::spawn(|| FIRST.set("other").is_ok());
    let mine = FIRST.set("main").is_ok();
    assert_ne!(other.join().unwrap(), mine);
    println!("{}", FIRST.get().unwrap());
}
