// why: a hook is called for each of two panics, in any order
// outcome: exit 0 "left right "
// outcome: exit 0 "right left "
use std::{panic, thread};

fn main() {
    panic::set_hook(Box::new(|info| {
        print!("{} ", info.payload_as_str().unwrap())
    }));
    let (left, right) = (
        thread::spawn(|| panic!("left")),
        thread::spawn(|| panic!("right")),
    );
    assert!(left.join().is_err() && right.join().is_err());
}
