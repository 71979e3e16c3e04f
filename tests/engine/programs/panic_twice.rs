// why: a panic in a drop during a panic aborts the program
// outcome: signal 6 "first\n"
struct Bomb;
impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("second");
    }
}

fn main() {
    println!("first");
    let _bomb = Bomb;
    panic!("first");
}
