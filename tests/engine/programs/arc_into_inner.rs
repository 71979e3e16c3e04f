// why: an owner alone gets the content by into_inner
// outcome: exit 0 "Some(0)\n"
use std::sync::Arc;

fn main() {
    println!("{:?}", Arc::into_inner(Arc::new(0)));
}
