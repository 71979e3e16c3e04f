// why: a thread-local's short ways do what with does
// outcome: exit 0 "[1, 2] 2 [] 5\n"
use std::cell::{Cell, RefCell};

thread_local! {
    static LEVELS: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static DEPTH: Cell<u8> = Cell::new(4);
}

fn main() {
    LEVELS.with_borrow_mut(|levels| levels.extend([1, 2]));
    let count = LEVELS.with_borrow(Vec::len);
    let all = LEVELS.take();
    DEPTH.set(DEPTH.replace(9) + 1);
    println!(
        "{all:?} {count} {:?} {}",
        LEVELS.with_borrow(Vec::clone),
        DEPTH.get()
    );
}
