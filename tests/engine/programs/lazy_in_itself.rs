// why: the same with LazyLock
// outcome: deadlock "in\n"
use std::sync::LazyLock;

static LEVEL: LazyLock<u8> = LazyLock::new(|| {
    println!("in");
    *LEVEL
});

fn main() {
    println!("{}", *LEVEL);
}
