// why: nobody sets the cell
// outcome: deadlock ""
use std::sync::OnceLock;

fn main() {
    println!("{}", OnceLock::<u8>::new().wait());
}
