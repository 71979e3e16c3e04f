//! In what the end of a channel lies that goes with the stack of a stuck thread: each frame in which something is
//! dropped has its type in its name.

use super::syscalls;
use std::backtrace::Backtrace;

/// So many types say where it lies.
const MOST: usize = 16;
/// A longer name is that of no type that anybody wrote.
const LONGEST: usize = 400;

/// The types that are being dropped round what is dropped now, and with it, a line each, from the inside out. Nothing
/// where the stack can't be read. Backtraces go through coroutines, and are text to everyone outside std.
pub fn holders() -> String {
    // It reads the program's own file.
    let program_runs = syscalls::program_runs(false);
    let trace = Backtrace::force_capture().to_string();
    syscalls::program_runs(program_runs);
    let dropped = trace.lines().filter_map(dropped_in);
    let known = dropped.filter(|name| name.len() <= LONGEST);
    known.take(MOST).collect::<Vec<_>>().join("\n")
}

/// Reads `4: core::ptr::drop_in_place<river::Hub>`.
fn dropped_in(frame: &str) -> Option<&str> {
    let (_, of) = frame.split_once("drop_in_place")?;
    let of = of.trim_start_matches("::").strip_prefix('<')?;
    of.trim_end().strip_suffix('>')
}
