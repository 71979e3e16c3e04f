// code: E0728
// view: none

use std::future::ready;

fn main() {
    println!("{}", ready(1).await);
}
