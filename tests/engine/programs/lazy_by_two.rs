// why: a LazyLock that two ask for is made by one while the other waits
// outcome: exit 0 "main 1\n"
// outcome: exit 0 "other 1\n"
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

static COUNT: AtomicU32 = AtomicU32::new(0);
static MAKER: LazyLock<String> = LazyLock::new(|| {
    COUNT.fetch_add(1, SeqCst);
    thread::current().name().unwrap_or("other").to_owned()
});

fn main() {
    let other = thread::spawn(|| MAKER.len());
    println!("{} {}", *MAKER, COUNT.load(SeqCst));
    other.join().unwrap();
}
