// why: a static LazyLock is made once a run, by whoever comes first
// outcome: exit 0 "made\n7 7\n"
use std::sync::LazyLock;
use std::thread;

static LEVEL: LazyLock<u32> = LazyLock::new(|| {
    println!("made");
    7
});

fn main() {
    let other = thread::spawn(|| *LEVEL);
    println!("{} {}", *LEVEL, other.join().unwrap());
}
