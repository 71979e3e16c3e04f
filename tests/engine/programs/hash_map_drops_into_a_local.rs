// why: what a map holds is dropped in its order, which a thread-local shows
// outcome: exit 0 "1\n"
// outcome: exit 0 "2\n"
use std::cell::Cell;
use std::collections::HashMap;

thread_local!(static LAST: Cell<u32> = const { Cell::new(0) });

struct Guest(u32);

impl Drop for Guest {
    fn drop(&mut self) {
        LAST.set(self.0);
    }
}

fn main() {
    let rooms = HashMap::from([("a", Guest(1)), ("b", Guest(2))]);
    drop(rooms);
    println!("{}", LAST.get());
}
