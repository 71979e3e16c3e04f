//! What the grader has in its environment.
//! Row: Does not compile
fn main() {
    println!("{}", env!("RIVULETS_SECRET"));
}
