// why: a result of exec and a program in one: only what stands behind counts
// outcome: exit 0 "5\n"
#[rustfmt::skip]
fn main() { let level = { 5 }; println!("{level}") } // the last line has no end
