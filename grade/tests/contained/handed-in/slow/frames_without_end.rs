//! The same without an end.
//! Row: Not graded
/// A call of the system's, past every library.
fn call(number: i64, arguments: [i64; 6]) -> i64 {
    let result;
    // SAFETY: none.
    unsafe {
        std::arch::asm!(
            "syscall",
            inlateout("rax") number => result,
            in("rdi") arguments[0],
            in("rsi") arguments[1],
            in("rdx") arguments[2],
            in("r10") arguments[3],
            in("r8") arguments[4],
            in("r9") arguments[5],
            out("rcx") _,
            out("r11") _,
        );
    }
    result
}

fn main() {
    // As much as a frame may be, byte by byte.
    call(1, [1, [0xff_u8, 0xff, 0xff, 0x00].as_ptr() as i64, 4, 0, 0, 0]);
    loop {
        call(1, [1, c"x".as_ptr() as i64, 1, 0, 0, 0]);
        let pause = [1_i64, 0];
        call(35, [pause.as_ptr() as i64, 0, 0, 0, 0, 0]);
    }
}
