//! A stack without end.
//! Row: Wrong output
fn deeper(depth: u64) -> u64 {
    if depth == u64::MAX { 0 } else { deeper(depth + 1) + 1 }
}

fn main() {
    println!("{}", deeper(std::hint::black_box(0)));
}
