//! A source file made into a program and run under limits. The only room that starts processes.

mod capture;
mod compiler;
mod diagnostic;
mod environment;
mod fault;
mod group;
mod interrupt;
mod limits;
mod run;
mod scratch;
mod source;
#[cfg(target_os = "linux")]
mod strays;
mod watch;

pub use compiler::{Build, Compiler};
pub use diagnostic::{Diagnostic, Level, Place};
pub use fault::{Fault, FaultKind};
pub use interrupt::end_with_us;
pub use limits::{LIMITS, Limit, Limits};
pub use run::{End, Run, run, run_shown};
pub use scratch::Scratch;
pub use source::read;
