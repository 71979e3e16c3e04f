// why: a barrier for none or one lets everybody pass as leader
// outcome: exit 0 "true true\n"
use std::sync::Barrier;

fn main() {
    println!(
        "{} {}",
        Barrier::new(0).wait().is_leader(),
        Barrier::new(1).wait().is_leader()
    );
}
