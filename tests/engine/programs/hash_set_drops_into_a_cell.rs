// why: a set that is cleared drops what it holds in its order, and the last one stays in a cell
// outcome: exit 0 "1\n"
// outcome: exit 0 "2\n"
use std::cell::Cell;
use std::collections::HashSet;

#[derive(PartialEq, Eq)]
struct Guest<'a>(u32, &'a Cell<u32>);

impl std::hash::Hash for Guest<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl Drop for Guest<'_> {
    fn drop(&mut self) {
        self.1.set(self.0);
    }
}

fn main() {
    let last = Cell::new(0);
    let mut guests: HashSet<Guest> = [1, 2].map(|n| Guest(n, &last)).into();
    guests.clear();
    println!("{}", last.get());
}
