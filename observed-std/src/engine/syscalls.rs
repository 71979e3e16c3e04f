//! What the program asks of the operating system: memory, time and its own ends go on; anything else can't be followed,
//! and ends the run before it has an effect, by whatever path it's reached. Linux on x86-64 alone, by a filter of
//! system calls whose refusals come as signals.

use super::filter;
use super::own_call::{behind, own};
use std::ffi::{CStr, c_char};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::Relaxed};

const SIGSYS: i32 = 31;
const SA_SIGINFO: i32 = 4;
/// The handler may be left for good.
const SA_NODEFER: i32 = 0x4000_0000;
const EPERM: i64 = 1;

/// `struct sigaction` of glibc and musl.
#[repr(C)]
struct Action {
    handler: usize,
    mask: [u64; 16],
    flags: i32,
    restorer: usize,
}

/// A system call, as the registers say: its number and arguments. The result takes the number's place.
#[repr(C)]
struct Registers {
    r8: i64,
    r9: i64,
    r10: i64,
    others: [i64; 5],
    rdi: i64,
    rsi: i64,
    rbp: i64,
    rbx: i64,
    rdx: i64,
    rax: i64,
}

/// Where the registers lie in a `ucontext_t`.
const REGISTERS: usize = 40;

unsafe extern "C" {
    fn sigaction(signal: i32, new: *const Action, old: *mut Action) -> i32;
}

/// Code of the program runs, and what is asked is asked by it.
static PROGRAM_RUNS: AtomicBool = AtomicBool::new(false);

/// The program's calls are looked at.
static WATCHED: AtomicBool = AtomicBool::new(false);

/// Whether the program's calls are looked at: some systems refuse that.
pub fn are_watched() -> bool {
    WATCHED.load(Relaxed)
}

/// What ends the run where it asks for what can't be followed.
static END: OnceLock<fn(&'static str)> = OnceLock::new();

/// From now on the program's calls are looked at, if the system lets us: `end` is told what a call is about that can't
/// be followed.
pub fn watch(end: fn(&'static str)) {
    let _ = END.set(end); // It's set once, at the start.
    let action = Action {
        handler: handle as *const () as usize,
        mask: [0; 16],
        flags: SA_SIGINFO | SA_NODEFER,
        restorer: 0,
    };
    // SAFETY: The layout is that of the C library.
    let handled = unsafe { sigaction(SIGSYS, &action, std::ptr::null_mut()) } == 0;
    WATCHED.store(handled && filter::install(behind()), Relaxed);
}

/// Says whether code of the program runs; what was said before.
pub fn program_runs(runs: bool) -> bool {
    PROGRAM_RUNS.swap(runs, Relaxed)
}

/// Files that the C library and the allocator read by themselves.
const THEIR_OWN: [&CStr; 3] = [
    c"/proc/sys/vm/overcommit_memory",
    c"/sys/devices/system/cpu/online",
    c"/proc/stat",
];

extern "C" fn handle(_signal: i32, _info: *const u8, context: *mut u8) {
    // SAFETY: The kernel gives a whole `ucontext_t`; nobody else looks at it.
    let registers = unsafe { &mut *context.add(REGISTERS).cast::<Registers>() };
    registers.rax = if PROGRAM_RUNS.load(Relaxed) && !is_their_own(registers) {
        if let Some(end) = END.get() {
            end(filter::kind(registers.rax));
        }
        -EPERM
    } else {
        let Registers {
            rax,
            rdi,
            rsi,
            rdx,
            r10,
            r8,
            r9,
            ..
        } = *registers;
        // SAFETY: It's what the caller of the system asked for.
        let result = unsafe { own(rax, [rdi, rsi, rdx, r10, r8, r9]) };
        if matches!(rax, filter::OPEN | filter::OPENAT) {
            THEIR_FILE.store(result, Relaxed);
        }
        result
    };
}

/// The descriptor of such a file, which they close again.
static THEIR_FILE: AtomicI64 = AtomicI64::new(-1);

fn is_their_own(registers: &Registers) -> bool {
    let path = match registers.rax {
        filter::OPEN => registers.rdi,
        filter::OPENAT => registers.rsi,
        filter::CLOSE | filter::FSTAT => return registers.rdi == THEIR_FILE.load(Relaxed),
        _ => return false,
    } as *const c_char;
    // SAFETY: The C library passes a path on; a null pointer is none.
    !path.is_null() && THEIR_OWN.contains(&unsafe { CStr::from_ptr(path) })
}
