//! An expression so deep that the compiler itself falls over it.
//! Row: Not graded: the compiler itself breaks down over it
fn main() {
    println!("{}", {minuses}1);
}
