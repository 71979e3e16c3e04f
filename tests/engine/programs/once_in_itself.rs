// why: a Once called from within itself waits for ever
// outcome: deadlock "in\n"
use std::sync::Once;

fn main() {
    let once = Once::new();
    once.call_once(|| {
        println!("in");
        once.call_once(|| println!("never"));
    });
}
