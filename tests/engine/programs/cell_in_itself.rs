// why: making a value may not need the same value: it waits for itself
// outcome: deadlock "in\n"
use std::sync::OnceLock;

static LEVEL: OnceLock<u8> = OnceLock::new();

fn main() {
    LEVEL.get_or_init(|| {
        println!("in");
        *LEVEL.get_or_init(|| 1)
    });
}
