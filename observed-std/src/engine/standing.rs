//! Where a thread stands: its stack and its registers.

/// Where a thread stands that has announced something: its stack from there on up, and the registers that belong to its
/// callers.
#[derive(Clone, Copy, Default)]
pub struct Standing {
    pub stack: usize,
    pub registers: [u64; 6],
}

/// Where the calling function stands. Elsewhere functions keep more registers for their callers than these.
#[cfg(all(target_arch = "x86_64", unix))]
#[inline(always)]
pub fn here() -> Standing {
    let stack: usize;
    // SAFETY: It reads a register.
    unsafe {
        std::arch::asm!("mov {}, rsp", out(reg) stack, options(nomem, nostack, preserves_flags));
    }
    let registers = registers().unwrap_or_default();
    Standing { stack, registers }
}

#[cfg(not(all(target_arch = "x86_64", unix)))]
#[inline(always)]
pub fn here() -> Standing {
    Standing::default()
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
