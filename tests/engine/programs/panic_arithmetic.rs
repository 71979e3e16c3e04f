// why: an overflow in a debug build, an index outside and a None are panics of their thread alone
// outcome: exit 0 "true true true\n"
use std::hint::black_box;
use std::thread;

fn main() {
    let over = thread::spawn(|| black_box(255_u8) + black_box(1))
        .join()
        .is_err();
    let outside = thread::spawn(|| [1, 2][black_box(2)]).join().is_err();
    let none = thread::spawn(|| black_box(None::<u8>).unwrap())
        .join()
        .is_err();
    println!("{over} {outside} {none}");
}
