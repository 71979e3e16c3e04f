//! The engine's own calls of the operating system: the filter lets them pass by the address that they are made from.

use std::arch::global_asm;

unsafe extern "C" {
    fn __rivulets_syscall(number: i64, a: i64, b: i64, c: i64, d: i64, e: i64, f: i64) -> i64;
    static __rivulets_syscall_made: u8;
}

// As the C library's `syscall`, with a name for the place behind it.
global_asm!(
    ".globl __rivulets_syscall",
    ".hidden __rivulets_syscall",
    ".globl __rivulets_syscall_made",
    ".hidden __rivulets_syscall_made",
    "__rivulets_syscall:",
    "mov rax, rdi",
    "mov rdi, rsi",
    "mov rsi, rdx",
    "mov rdx, rcx",
    "mov r10, r8",
    "mov r8, r9",
    "mov r9, [rsp + 8]",
    "syscall",
    "__rivulets_syscall_made:",
    "ret",
);

/// Asks the system, whatever the filter says.
///
/// # Safety
/// As the system says of the call.
pub unsafe fn own(number: i64, [a, b, c, d, e, f]: [i64; 6]) -> i64 {
    // SAFETY: The caller says so.
    unsafe { __rivulets_syscall(number, a, b, c, d, e, f) }
}

/// The address just behind the place that they are made from.
pub fn behind() -> usize {
    (&raw const __rivulets_syscall_made).addr()
}
