// why: the C library's write goes past std, and its block is named
// outcome: exit 0 "seen\n"
// more: yes
// complete: no
// not followed below
unsafe extern "C" {
    fn write(fd: i32, text: *const u8, length: usize) -> isize;
}

fn main() {
    unsafe { write(1, b"past\n".as_ptr(), 5) };
    println!("seen");
}
