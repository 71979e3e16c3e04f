// code: E0583
// view: none

mod boats;

fn main() {
    println!("{}", boats::first());
}
