//! What a learner's program and the compiler may use.

use std::time::Duration;

/// What a program that is graded may use. A verdict of *too much* says the figure from here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Wall-clock time without an operation that the engine sees; of a program that is run plainly,
    /// and of the compiler, from start to end.
    pub time: Duration,
    /// Resident memory of all its processes together, in bytes. (Watched, since a limit on address
    /// space would refuse threads their stacks. What is allocated and given back between two looks,
    /// 10 ms apart, is not seen.)
    pub memory: u64,
    /// Bytes on stdout, and as many on stderr.
    pub output: usize,
    /// Threads of all its processes together, at one moment.
    pub threads: u64,
}

const MIB: u64 = 1024 * 1024;

/// A learner's program.
pub const LIMITS: Limits = Limits {
    time: Duration::from_secs(10),
    memory: 512 * MIB,
    output: MIB as usize,
    threads: 1_000,
};

/// The compiler, for which a learner's text can be endless work as well (a macro that calls itself,
/// a constant).
pub(crate) const COMPILER_LIMITS: Limits = Limits {
    time: Duration::from_secs(60),
    memory: 2048 * MIB,
    output: 16 * MIB as usize,
    threads: 1_000,
};

/// The limit that was met.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Limit {
    /// [`Limits::time`]
    Time,
    /// [`Limits::memory`]
    Memory,
    /// [`Limits::output`]
    Output,
    /// [`Limits::threads`]
    Threads,
    /// Operations in one run under a schedule.
    Steps,
}
