//! The system calls that pass. A number that is missing costs a program an error, and a wrong one costs all of us more.

use libc as call;
use libc::c_long;

/// A part of what a call can do.
#[derive(Clone, Copy)]
pub enum Part {
    /// This argument is one of these numbers.
    OneOf(u8, &'static [u64]),
    /// Of this argument, these bits are those.
    Bits(u8, u64, u64),
    /// This argument is the number of the process itself.
    Itself(u8),
    /// Two arguments are these numbers.
    Both((u8, u64), (u8, u64)),
}

/// They reach nothing that isn't open already, or that Landlock keeps.
pub const BOTH: &[c_long] = &[
    // Reading and writing what is open.
    call::SYS_read,
    call::SYS_write,
    call::SYS_readv,
    call::SYS_writev,
    call::SYS_pread64,
    call::SYS_pwrite64,
    call::SYS_lseek,
    call::SYS_close,
    call::SYS_dup,
    call::SYS_dup3,
    call::SYS_pipe2,
    call::SYS_eventfd2,
    call::SYS_ppoll,
    call::SYS_pselect6,
    call::SYS_fadvise64,
    // Files, as far as Landlock lets one.
    call::SYS_openat,
    call::SYS_newfstatat,
    call::SYS_fstat,
    call::SYS_statx,
    call::SYS_faccessat,
    call::SYS_faccessat2,
    call::SYS_readlinkat,
    call::SYS_getdents64,
    call::SYS_getcwd,
    // Memory.
    call::SYS_mmap,
    call::SYS_mprotect,
    call::SYS_munmap,
    call::SYS_mremap,
    call::SYS_madvise,
    call::SYS_brk,
    // Threads, and what they wait for.
    call::SYS_futex,
    call::SYS_set_robust_list,
    call::SYS_set_tid_address,
    call::SYS_rseq,
    call::SYS_membarrier,
    call::SYS_sched_yield,
    call::SYS_sched_getaffinity,
    call::SYS_getcpu,
    call::SYS_nanosleep,
    call::SYS_clock_nanosleep,
    call::SYS_clock_gettime,
    call::SYS_clock_getres,
    call::SYS_gettimeofday,
    call::SYS_restart_syscall,
    // Signals that come.
    call::SYS_rt_sigaction,
    call::SYS_rt_sigprocmask,
    call::SYS_rt_sigreturn,
    call::SYS_sigaltstack,
    // What there is to know.
    call::SYS_getpid,
    call::SYS_getppid,
    call::SYS_gettid,
    call::SYS_getuid,
    call::SYS_geteuid,
    call::SYS_getgid,
    call::SYS_getegid,
    call::SYS_getrusage,
    call::SYS_times,
    call::SYS_uname,
    call::SYS_sysinfo,
    call::SYS_getrandom,
    // Its own ends, and stricter filters.
    call::SYS_exit,
    call::SYS_exit_group,
    call::SYS_seccomp,
    // Landlock lets nothing be started but what was to be; for a program that is itself, again.
    call::SYS_execve,
    #[cfg(target_arch = "x86_64")]
    call::SYS_arch_prctl,
    #[cfg(target_arch = "x86_64")]
    call::SYS_open,
    #[cfg(target_arch = "x86_64")]
    call::SYS_stat,
    #[cfg(target_arch = "x86_64")]
    call::SYS_lstat,
    #[cfg(target_arch = "x86_64")]
    call::SYS_access,
    #[cfg(target_arch = "x86_64")]
    call::SYS_readlink,
    #[cfg(target_arch = "x86_64")]
    call::SYS_getdents,
    #[cfg(target_arch = "x86_64")]
    call::SYS_dup2,
    #[cfg(target_arch = "x86_64")]
    call::SYS_pipe,
    #[cfg(target_arch = "x86_64")]
    call::SYS_poll,
    #[cfg(target_arch = "x86_64")]
    call::SYS_select,
    #[cfg(target_arch = "x86_64")]
    call::SYS_time,
    #[cfg(target_arch = "x86_64")]
    call::SYS_getrlimit,
];

/// A compiler makes files, and starts its linker.
pub const COMPILER: &[c_long] = &[
    call::SYS_wait4,
    call::SYS_waitid,
    call::SYS_mkdirat,
    call::SYS_unlinkat,
    call::SYS_renameat2,
    call::SYS_linkat,
    call::SYS_symlinkat,
    call::SYS_fchmod,
    call::SYS_fchmodat,
    call::SYS_umask,
    call::SYS_ftruncate,
    call::SYS_fallocate,
    call::SYS_fsync,
    call::SYS_fdatasync,
    call::SYS_msync,
    call::SYS_flock,
    call::SYS_statfs,
    call::SYS_fstatfs,
    call::SYS_chdir,
    call::SYS_getpgid,
    call::SYS_copy_file_range,
    // By a pair of sockets it hears whether its linker could be started; no other can be made.
    call::SYS_sendmsg,
    call::SYS_recvmsg,
    call::SYS_recvfrom,
    // Landlock keeps its signals in; without that, it has no way to send one but to itself.
    call::SYS_tgkill,
    #[cfg(target_arch = "x86_64")]
    call::SYS_fork,
    #[cfg(target_arch = "x86_64")]
    call::SYS_vfork,
    #[cfg(target_arch = "x86_64")]
    call::SYS_mkdir,
    #[cfg(target_arch = "x86_64")]
    call::SYS_rmdir,
    #[cfg(target_arch = "x86_64")]
    call::SYS_unlink,
    #[cfg(target_arch = "x86_64")]
    call::SYS_rename,
    #[cfg(target_arch = "x86_64")]
    call::SYS_renameat,
    #[cfg(target_arch = "x86_64")]
    call::SYS_link,
    #[cfg(target_arch = "x86_64")]
    call::SYS_symlink,
    #[cfg(target_arch = "x86_64")]
    call::SYS_chmod,
    #[cfg(target_arch = "x86_64")]
    call::SYS_getpgrp,
];

/// `fcntl` without the commands that make the system send signals to others, or take locks of files.
const OF_DESCRIPTORS: &[u64] = &[
    call::F_DUPFD as u64,
    call::F_GETFD as u64,
    call::F_SETFD as u64,
    call::F_GETFL as u64,
    call::F_SETFL as u64,
    call::F_DUPFD_CLOEXEC as u64,
];
/// `ioctl` without what writes to terminals.
#[allow(clippy::unnecessary_cast)] // with another C library these are of another type
const OF_STREAMS: &[u64] = &[
    call::TCGETS as u64,
    call::TIOCGWINSZ as u64,
    call::FIONREAD as u64,
    call::FIOCLEX as u64,
    call::FIONBIO as u64,
];
/// `prctl` that tells a process of itself, names a thread, or gives up more.
const OF_ITSELF: &[u64] = &[
    call::PR_GET_PDEATHSIG as u64,
    call::PR_SET_NAME as u64,
    call::PR_GET_NAME as u64,
    call::PR_GET_SECCOMP as u64,
    call::PR_SET_SECCOMP as u64,
    call::PR_CAPBSET_READ as u64,
    call::PR_SET_NO_NEW_PRIVS as u64,
    call::PR_GET_NO_NEW_PRIVS as u64,
    call::PR_SET_VMA as u64,
];

/// Worlds of one's own, in which one would be root.
const NAMESPACES: u64 = (call::CLONE_NEWNS
    | call::CLONE_NEWCGROUP
    | call::CLONE_NEWUTS
    | call::CLONE_NEWIPC
    | call::CLONE_NEWUSER
    | call::CLONE_NEWPID
    | call::CLONE_NEWNET) as u64;
const PTRACED: u64 = call::CLONE_PTRACE as u64;
const THREAD: u64 = call::CLONE_THREAD as u64;

/// Limits are read, and not set.
const NO_LIMIT: u64 = 0;

pub const IN_PART: &[(c_long, Part)] = &[
    (call::SYS_fcntl, Part::OneOf(1, OF_DESCRIPTORS)),
    (call::SYS_ioctl, Part::OneOf(1, OF_STREAMS)),
    (call::SYS_prctl, Part::OneOf(0, OF_ITSELF)),
    // Whoever is told to end with the grader can't untell it.
    (
        call::SYS_prctl,
        Part::Both(
            (0, call::PR_SET_PDEATHSIG as u64),
            (1, call::SIGKILL as u64),
        ),
    ),
    (call::SYS_prlimit64, Part::Both((0, 0), (2, NO_LIMIT))),
];

pub const IN_PART_OF_COMPILER: &[(c_long, Part)] = &[
    (call::SYS_clone, Part::Bits(0, NAMESPACES | PTRACED, 0)),
    (
        call::SYS_socketpair,
        Part::OneOf(0, &[call::AF_UNIX as u64]),
    ),
];

/// A program makes threads, and sends signals to itself.
pub const IN_PART_OF_PROGRAM: &[(c_long, Part)] = &[
    (
        call::SYS_clone,
        Part::Bits(0, NAMESPACES | PTRACED | THREAD, THREAD),
    ),
    (call::SYS_kill, Part::Itself(0)),
    (call::SYS_tgkill, Part::Itself(0)),
];
