//! Programs run under limits, each the head of a group that is killed and reaped; the child that serves runs. The
//! only room that starts processes.

mod addresses;
mod again;
mod allowance;
mod alone;
mod behind;
mod capture;
mod child;
mod companion;
mod confined;
mod environment;
mod group;
mod grown;
mod interrupt;
mod kill;
mod limits;
mod lines;
mod lookout;
mod registry;
mod run;
mod scratch;
mod server;
mod slow;
#[cfg(target_os = "linux")]
mod strays;
mod terminal;
mod watch;
mod watchdog;

pub use again::Again;
pub use allowance::Allowance;
pub use behind::{end_with_stdin, run_behind};
pub use companion::become_companion;
pub use confined::{Confinement, confine, told};
pub use interrupt::{
    adopt_strays, begin_another, end_what_runs, end_with, end_with_us, stop_on_ctrl_c, stop_with_us,
};
pub use limits::{LIMITS, Limit, Limits};
pub use lines::Lines;
pub use run::{Exit, run_shown};
pub use scratch::Scratch;
pub use server::ProgramServer;
pub use slow::{Computing, hear_of_computing};
pub use terminal::{columns, columns_of_stderr};
pub use watchdog::Leash;

pub(crate) use confined::{compiler, program};
pub(crate) use interrupt::is_interrupted;
pub(crate) use limits::COMPILER_LIMITS;
pub(crate) use run::{Run, Stream, run_and_cut};
