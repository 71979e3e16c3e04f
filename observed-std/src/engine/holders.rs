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
    // A function of the program's own is between what it has and what is being dropped round it, as its `drop` is.
    let frames = trace.lines().filter_map(function);
    let frames = frames.take_while(|function| is_of_a_library(function));
    let dropped = frames.filter_map(dropped_in);
    let known = dropped.filter(|name| name.len() <= LONGEST);
    known.take(MOST).collect::<Vec<_>>().join("\n")
}

/// The function of a frame: `core::ptr::drop_in_place<river::Hub>` of `4: core::ptr::drop_in_place<river::Hub>`.
fn function(line: &str) -> Option<&str> {
    let (number, function) = line.trim().split_once(": ")?;
    number.parse::<u32>().is_ok().then_some(function)
}

/// Whether a function is none of the program's own: it may be an implementation, as `<alloc::vec::Vec<T> as Drop>`.
fn is_of_a_library(function: &str) -> bool {
    let path = function.trim_start_matches(['<', '&', '*', '[', '(']);
    let library = path.split_once("::").map_or("", |(library, _)| library);
    matches!(
        library,
        "" | "core" | "alloc" | "std" | "hashbrown" | "observed_std"
    )
}

/// The type whose value a function drops.
fn dropped_in(function: &str) -> Option<&str> {
    let (_, of) = function.split_once("drop_in_place")?;
    let of = of.trim_start_matches("::").strip_prefix('<')?;
    of.trim_end().strip_suffix('>')
}
