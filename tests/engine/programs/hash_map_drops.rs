// why: what a map holds is dropped in its order, which drops that print show
// outcome: exit 0 "012\n"
// outcome: exit 0 "021\n"
// outcome: exit 0 "102\n"
// outcome: exit 0 "120\n"
// outcome: exit 0 "201\n"
// outcome: exit 0 "210\n"
use std::collections::HashMap;

struct Guest(u32);

impl Drop for Guest {
    fn drop(&mut self) {
        print!("{}", self.0);
    }
}

fn main() {
    let mut rooms = HashMap::new();
    for n in 0..3 {
        rooms.insert(n, Guest(n));
    }
    drop(rooms);
    println!();
}
