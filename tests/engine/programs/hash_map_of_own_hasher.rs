// why: a hasher of the program's own that is the same always gives one order
// outcome: exit 0 "[0, 1, 2, 3]\n"
use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

#[derive(Default)]
struct Plain(u64);

impl Hasher for Plain {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |all, byte| all + u64::from(*byte));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

fn main() {
    let set: HashSet<u8, BuildHasherDefault<Plain>> = [2, 0, 3, 1].into_iter().collect();
    println!("{:?}", set.iter().collect::<Vec<_>>());
}
