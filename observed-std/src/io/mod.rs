//! `std::io`, whose standard streams are the engine's.

mod descriptor;
mod print;
mod stderr;
mod stdin;
mod stdout;

pub use descriptor::IsTerminal;
pub use print::{_eprint, _print};
pub use std::io::*;
pub use stderr::{Stderr, StderrLock, stderr};
pub use stdin::{Stdin, StdinLock, stdin};
pub use stdout::{Stdout, StdoutLock, stdout};

/// Creates an anonymous pipe.
#[deprecated(note = "rivulets: pipes of the operating system can't be followed")]
pub fn pipe() -> Result<(PipeReader, PipeWriter)> {
    std::io::pipe()
}
