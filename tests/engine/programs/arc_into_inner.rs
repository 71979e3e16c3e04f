// why: the same with into_inner
// outcome: exit 0 "Some(0)\n"
// more: yes
// complete: no
use std::sync::Arc;

fn main() {
    println!("{:?}", Arc::into_inner(Arc::new(0))); // not followed
}
