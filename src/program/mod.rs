//! A source file made into programs and run under limits. The only room that starts processes.

mod both;
mod bound;
mod branch;
mod call;
mod callable;
mod capture;
mod child;
mod compiler;
mod diagnostic;
mod discriminants;
mod environment;
mod fault;
mod foreign;
mod group;
mod idle;
mod interrupt;
mod keeping;
mod limits;
pub mod observed;
mod orderings;
mod plain;
mod run;
mod scratch;
pub mod server;
mod source;
mod statics;
#[cfg(target_os = "linux")]
mod strays;
mod text;
pub mod tokens;
mod watch;
pub mod watchdog;

pub use both::{Checked, Unchecked, check_and_observe};
pub use branch::branch;
pub use call::{Call, Function, all as all_calls, answer};
pub use compiler::{Build, Compiler};
pub use diagnostic::{Diagnostic, Label, Level, Place};
pub use fault::{Fault, FaultKind};
pub use idle::{Lazy, first_spawn, lazy};
pub use interrupt::{end_with_us, stop_with_us};
pub use keeping::{Keeping, keeping};
pub use limits::{LIMITS, Limit, Limits};
pub use plain::{PlainRun, run_plainly};
pub use run::{End, run_shown};
pub use scratch::Scratch;
pub use source::read;
