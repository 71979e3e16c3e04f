// why: stdin is empty, so that reading ends at once
// outcome: exit 0 "0 true\n"
use std::io;

fn main() {
    let mut line = String::new();
    println!(
        "{} {}",
        io::stdin().read_line(&mut line).unwrap(),
        io::stdin().lines().next().is_none()
    );
}
