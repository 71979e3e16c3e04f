// why: take_hook gives the hook back and leaves std's own
// outcome: exit 0 "mine\n"
use std::panic;

fn main() {
    panic::set_hook(Box::new(|_| println!("mine")));
    assert!(panic::catch_unwind(|| panic!("one")).is_err());
    drop(panic::take_hook());
    assert!(panic::catch_unwind(|| panic!("two")).is_err());
}
