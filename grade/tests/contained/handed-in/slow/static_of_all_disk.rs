//! An executable as large as no file may be.
//! Row: Too much
#[used]
static ALL: [u8; 1 << 30] = [1; 1 << 30];

fn main() {
    println!("{}", ALL[1]);
}
