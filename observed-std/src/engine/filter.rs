//! Which system calls a program may make unseen, as a filter of the kernel's: a small program over what is asked.

use super::own_call::own;

pub const OPEN: i64 = 2;
pub const CLOSE: i64 = 3;
pub const FSTAT: i64 = 5;
pub const OPENAT: i64 = 257;
const CLONE: u32 = 56;
const CLONE3: u32 = 435;

/// They reach nothing outside the process; those first that are made often.
const HARMLESS: [u32; 35] = [
    202, // futex
    1,   // write, to what is open already
    0,   // read
    9,   // mmap
    11,  // munmap
    10,  // mprotect
    28,  // madvise
    12,  // brk
    25,  // mremap
    13,  // rt_sigaction
    14,  // rt_sigprocmask
    15,  // rt_sigreturn
    16,  // ioctl, of what is open already
    20,  // writev
    24,  // sched_yield
    35,  // nanosleep
    39,  // getpid
    60,  // exit
    96,  // gettimeofday
    98,  // getrusage
    131, // sigaltstack
    157, // prctl
    186, // gettid
    201, // time
    204, // sched_getaffinity
    218, // set_tid_address
    219, // restart_syscall
    228, // clock_gettime
    229, // clock_getres
    230, // clock_nanosleep
    231, // exit_group
    273, // set_robust_list
    309, // getcpu
    318, // getrandom
    334, // rseq
];

/// `kill` and `tgkill`: harmless where this process is meant.
const SIGNALS: [u32; 2] = [62, 234];

/// What a call is about, in the words of the stand-in's marks.
pub fn kind(number: i64) -> &'static str {
    match number {
        41..=55 | 288 | 299 | 307 => "the network",
        56..=59 | 61 | 62 | 101 | 200 | 234 | 247 | 322 | 435 => "other processes",
        2..=8
        | 17..=19
        | 21
        | 22
        | 32
        | 33
        | 40
        | 72..=95
        | 132
        | 133
        | 137
        | 138
        | 161
        | 187..=199
        | 217
        | 221
        | 235
        | 254
        | 257..=269
        | 280
        | 285
        | 292
        | 293
        | 295
        | 296
        | 303
        | 304
        | 306
        | 316
        | 326..=328
        | 332
        | 436
        | 437
        | 439
        | 452 => "files",
        _ => "calls of the operating system",
    }
}

/// `struct sock_filter`: an instruction over what is asked.
#[repr(C)]
#[derive(Clone, Copy)]
struct Instruction {
    code: u16,
    if_so: u8,
    if_not: u8,
    value: u32,
}

/// `struct sock_fprog`.
#[repr(C)]
struct Program {
    length: u16,
    instructions: *const Instruction,
}

/// Where what is asked lies in `struct seccomp_data`.
const NUMBER: u32 = 0;
const ARCHITECTURE: u32 = 4;
const FROM: u32 = 8;
const FROM_HIGH: u32 = 12;
const FIRST_ARGUMENT: u32 = 16;

const X86_64: u32 = 0xC000_003E;
const CLONE_THREAD: u32 = 0x1_0000;
const ENOSYS: u32 = 38;
const EPERM: u32 = 1;

const ALLOW: Instruction = give(0x7fff_0000);
/// As a signal.
const TELL: Instruction = give(0x0003_0000);
const fn fail(error: u32) -> Instruction {
    give(0x0005_0000 | error)
}

const fn load(at: u32) -> Instruction {
    instruction(0x20, 0, 0, at)
}
const fn give(what: u32) -> Instruction {
    instruction(0x06, 0, 0, what)
}
/// Goes on if the value is that, else skips so many.
const fn unless(value: u32, skip: u8) -> Instruction {
    instruction(0x15, 0, skip, value)
}
const fn skip_if(value: u32, skip: u8) -> Instruction {
    instruction(0x15, skip, 0, value)
}
/// Goes on if one of these bits is set.
const fn unless_bit(bits: u32, skip: u8) -> Instruction {
    instruction(0x45, 0, skip, bits)
}
const fn instruction(code: u16, if_so: u8, if_not: u8, value: u32) -> Instruction {
    Instruction {
        code,
        if_so,
        if_not,
        value,
    }
}

/// Whatever is made from just before `allowed_from` passes; of the rest, what is harmless.
fn program(allowed_from: usize) -> Vec<Instruction> {
    let mut program = vec![
        load(ARCHITECTURE),
        skip_if(X86_64, 1),
        fail(EPERM),
        load(NUMBER),
    ];
    for number in HARMLESS {
        program.extend([unless(number, 1), ALLOW]);
    }
    // The C library then makes a thread as below, whose flags can be looked at.
    program.extend([unless(CLONE3, 1), fail(ENOSYS)]);
    program.extend([
        unless(CLONE, 4),
        load(FIRST_ARGUMENT),
        unless_bit(CLONE_THREAD, 1),
        ALLOW,
        load(NUMBER),
    ]);
    for number in SIGNALS {
        let ours = unless(std::process::id(), 1);
        program.extend([
            unless(number, 4),
            load(FIRST_ARGUMENT),
            ours,
            ALLOW,
            load(NUMBER),
        ]);
    }
    let (low, high) = (allowed_from as u32, (allowed_from as u64 >> 32) as u32);
    program.extend([
        load(FROM),
        unless(low, 3),
        load(FROM_HIGH),
        unless(high, 1),
        ALLOW,
        TELL,
    ]);
    program
}

/// Installs the filter for this OS thread and those that it makes; false if the system refuses that.
pub fn install(allowed_from: usize) -> bool {
    const PRCTL: i64 = 157;
    const NO_NEW_PRIVILEGES: i64 = 38;
    const SECCOMP: i64 = 317;
    const SET_FILTER: i64 = 1;
    /// Without it, older kernels slow the whole process down.
    const ALLOW_SPECULATION: i64 = 1 << 2;
    let instructions = program(allowed_from);
    let program = Program {
        length: instructions.len() as u16,
        instructions: instructions.as_ptr(),
    };
    let program = (&raw const program).addr() as i64;
    // SAFETY: The kernel only reads, and it checks the program.
    unsafe {
        own(PRCTL, [NO_NEW_PRIVILEGES, 1, 0, 0, 0, 0]) == 0
            && own(SECCOMP, [SET_FILTER, ALLOW_SPECULATION, program, 0, 0, 0]) == 0
    }
}
