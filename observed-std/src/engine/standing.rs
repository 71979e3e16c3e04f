//! Where a thread stands: its stack and its registers.

/// Where a thread stands that has announced something: its stack from there on up, and the registers that belong to its
/// callers.
#[derive(Clone, Copy, Default)]
#[repr(C)]
pub struct Standing {
    pub stack: usize,
    pub registers: [u64; 6],
}

/// Where whoever announces something stands: the function that calls is the last that counts, so that nothing of the
/// engine's own frames and registers is taken for the program's.
pub static mut ENTERED: Standing = Standing {
    stack: 0,
    registers: [0; 6],
};

/// Where the thread stood that announces something just now. Elsewhere functions keep more registers for their callers
/// than these.
pub fn entered() -> Standing {
    // SAFETY: One OS thread at a time runs the program or the engine.
    unsafe { (&raw const ENTERED).read() }
}

/// The registers that a function finds as its callers left them and leaves so: what isn't on the stack is in them.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub fn registers() -> Option<[u64; 6]> {
    let mut all = [0; 6];
    // SAFETY: It reads registers into memory that is there for them.
    unsafe {
        std::arch::asm!(
            "mov [{0}], rbx", "mov [{0} + 8], rbp", "mov [{0} + 16], r12",
            "mov [{0} + 24], r13", "mov [{0} + 32], r14", "mov [{0} + 40], r15",
            in(reg) &raw mut all, options(nostack, preserves_flags)
        );
    }
    Some(all)
}

#[cfg(target_arch = "aarch64")]
#[inline(always)]
fn registers() -> Option<[u64; 11]> {
    let mut all = [0; 11];
    // SAFETY: As above.
    unsafe {
        std::arch::asm!(
            "stp x19, x20, [{0}]", "stp x21, x22, [{0}, 16]", "stp x23, x24, [{0}, 32]",
            "stp x25, x26, [{0}, 48]", "stp x27, x28, [{0}, 64]", "str x29, [{0}, 80]",
            in(reg) &raw mut all, options(nostack, preserves_flags)
        );
    }
    Some(all)
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
#[inline(always)]
fn registers() -> Option<[u64; 1]> {
    None
}
