//! A constant as large as no memory.
//! Row: Does not compile
const ALL: [u8; 1 << 36] = [1; 1 << 36];

fn main() {
    println!("{}", ALL[1]);
}
