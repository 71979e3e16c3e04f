//! Output without end.
//! Row: Too much
fn main() {
    loop {
        println!("Hi from a foreign world!");
    }
}
