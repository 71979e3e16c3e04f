//! What lies below a stack in use is wiped, so that nothing of what was done before lies about in the room of those
//! that are called next: equal states then look so. A build of the program that calls back at each piece of its code
//! (LLVM's coverage callbacks, of another kind than those of [`super::coverage`]) is swept at each of them.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Stacks in use that end above this are swept; nobody's, as long as no state is to be told.
static ABOVE: AtomicUsize = AtomicUsize::new(usize::MAX);
/// So much is wiped at most, and it isn't gone further down where so much is clean.
const MOST: usize = 4096;
const CLEAN: usize = 512;
/// What a sweep may look at beyond them.
const SPARE: usize = 1024;

/// From now on it's swept, on a stack whose guard ends here; or not.
pub fn sweep_above(guard: Option<usize>) {
    let floor = guard.map_or(usize::MAX, |guard| guard + MOST + SPARE);
    ABOVE.store(floor, Relaxed);
}

/// Sweeps, if that is to be done.
#[inline(always)]
pub fn sweep() {
    // SAFETY: It can be called anywhere.
    unsafe { __sanitizer_cov_trace_pc() }
}

/// At the beginning of each piece of the program's code. What is below the caller's stack is nobody's: signals have a
/// stack of their own.
///
/// # Safety
/// None is needed.
#[cfg(all(target_arch = "x86_64", unix))]
#[unsafe(no_mangle)]
#[unsafe(naked)]
unsafe extern "C" fn __sanitizer_cov_trace_pc() {
    std::arch::naked_asm!(
        "mov rax, qword ptr [rip + {above}@GOTPCREL]",
        "cmp rsp, [rax]",
        "jb 3f",
        "mov rdx, rsp",
        "lea rax, [rsp - {most}]",
        "xor ecx, ecx",
        "pxor xmm2, xmm2",
        "2:",
        "sub rdx, 32",
        "movups xmm0, [rdx]",
        "movups xmm1, [rdx + 16]",
        "movups [rdx], xmm2",
        "movups [rdx + 16], xmm2",
        "por xmm0, xmm1",
        "pcmpeqb xmm0, xmm2",
        "pmovmskb r8d, xmm0",
        "add ecx, 32",
        "cmp r8d, 0xffff",
        "mov r9d, 0",
        "cmovne ecx, r9d",
        "cmp rdx, rax",
        "jb 3f",
        "cmp ecx, {clean}",
        "jb 2b",
        "3:",
        "ret",
        above = sym ABOVE,
        most = const MOST,
        clean = const CLEAN,
    )
}

#[cfg(not(all(target_arch = "x86_64", unix)))]
#[unsafe(no_mangle)]
unsafe extern "C" fn __sanitizer_cov_trace_pc() {}
