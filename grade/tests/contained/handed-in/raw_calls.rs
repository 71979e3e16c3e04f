//! System calls past every library.
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
    let path = c"{outside}/raw";
    call(2, [path.as_ptr() as i64, 0o101, 0o777, 0, 0, 0]);
    call(83, [path.as_ptr() as i64, 0o777, 0, 0, 0, 0]);
    call(62, [{victim}, 9, 0, 0, 0, 0]);
    call(57, [0; 6]);
}
