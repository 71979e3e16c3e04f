// why: the part up to the last newline goes out, the rest waits
// outcome: deadlock "one\ntwo\n"
use std::sync::mpsc;

fn main() {
    let (_tx, rx) = mpsc::channel::<u8>();
    print!("one\ntwo\nthree");
    println!("{:?}", rx.recv());
}
