//! A file in somebody's folder; then a right answer's words.
//! Row: Not graded
fn main() {
    std::fs::write("{outside}/written", "it was here").unwrap();
    println!("Hi from a foreign world!");
}
