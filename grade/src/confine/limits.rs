//! What the system itself counts, for good. The grader watches memory, threads, output and time more closely, and tells
//! of them; this is what holds between two looks, and where nobody looks.

use super::shim::Start;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io;

const MIB: u64 = 1024 * 1024;
const GIB: u64 = 1024 * MIB;

/// What only they differ in: bytes of one file, open files, seconds of computing.
const COMPILER: [(Resource, u64); 3] = [
    (Resource::Fsize, 256 * MIB),
    (Resource::Nofile, 1024),
    (Resource::Cpu, 600),
];
const PROGRAM: [(Resource, u64); 3] = [
    (Resource::Fsize, 0),
    (Resource::Nofile, 128),
    (Resource::Cpu, 3_600),
];
/// Memory that may be written to, whether it is or not: many times what the grader lets anything have.
const BOTH: [(Resource, u64); 6] = [
    (Resource::Data, 16 * GIB),
    (Resource::Core, 0),
    (Resource::Memlock, 0),
    (Resource::Msgqueue, 0),
    (Resource::Nice, 0),
    (Resource::Rtprio, 0),
];

/// Sets them; what is lower already stays.
pub fn set(start: &Start) -> io::Result<()> {
    let own = match start {
        Start::Compiler { .. } => COMPILER,
        Start::Program { .. } => PROGRAM,
    };
    own.into_iter()
        .chain(BOTH)
        .try_for_each(|(resource, most)| {
            let most = getrlimit(resource)
                .maximum
                .map_or(most, |own| own.min(most));
            let limit = Rlimit {
                current: Some(most),
                maximum: Some(most),
            };
            setrlimit(resource, limit).map_err(io::Error::from)
        })
}
