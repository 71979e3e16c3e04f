// why: a thread's stack is as large as it was asked to be, and its memory is used as far as the stack is
// outcome: exit 0 "20000\n"
// real: alone
use std::thread;

fn deep(n: u32) -> u32 {
    let room = std::hint::black_box([n; 256]);
    if n == 0 {
        room[0]
    } else {
        1 + deep(n - 1) + std::hint::black_box(&room)[7] - n
    }
}

fn main() {
    let deep = thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(|| deep(20_000))
        .unwrap();
    println!("{}", deep.join().unwrap());
}
