// why: the same where the cell is declared first and so dropped last
// outcome: exit 0 "5\n"
use std::sync::OnceLock;

fn main() {
    let cell: OnceLock<&String> = OnceLock::new();
    let level = String::from("5");
    cell.set(&level).unwrap();
    println!("{}", cell.get().unwrap());
}
