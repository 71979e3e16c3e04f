//! What is told of where a program is: stacks, in std's own words.

use super::answer::{Whereabouts, put_whereabouts};
use super::state::engine;
use super::{channel_io, growth, syscalls};
use std::backtrace::Backtrace;

pub use super::answer::Found;

/// Of a stack that is deep, so much is told: its innermost and its outermost functions.
const MOST: usize = 32 << 10;

/// The stack of the caller. Its names and lines are found out on another, which has room.
pub fn stack() -> String {
    let was = syscalls::program_runs(false);
    let trace = Backtrace::force_capture();
    let told = std::thread::scope(|scope| scope.spawn(|| format!("{trace:#}")).join());
    syscalls::program_runs(was);
    let mut told = told.unwrap_or_default();
    if told.len() > 2 * MOST {
        let inner = told.floor_char_boundary(MOST);
        let outer = told.ceil_char_boundary(told.len() - MOST);
        told.replace_range(inner..outer, "\n");
    }
    told
}

/// Says it to the grader at once.
pub fn tell(found: Found, for_good: bool, stacks: &str) {
    let state = engine();
    let thread = state.current as u16;
    let whereabouts = Whereabouts {
        found,
        for_good,
        thread,
        bytes: growth::used() as u64,
        stacks,
    };
    let mut frame = Vec::new();
    put_whereabouts(&mut frame, state.request.id, &whereabouts);
    // If the grader is gone, so is the reason to say it.
    let _ = channel_io::write(&frame);
}
