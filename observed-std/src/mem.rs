//! `std::mem`, whose `drop` says where it stands: a destructor's operations have no place of their own.

pub use std::mem::*;

use crate::engine::operation::Site;
use crate::engine::schedule::caller;
use crate::engine::state::engine;
use crate::engine::syscalls;
use crate::engine::wire::DROP_LINES;
use std::path::Path;

/// Disposes of a value.
#[inline]
#[track_caller]
pub fn drop<T>(value: T) {
    let outer = enter(caller());
    std::mem::drop(value);
    leave(outer);
}

/// Notes the place for the current thread: others may drop something elsewhere before it comes back.
fn enter(site: Site) -> Site {
    let engine = engine();
    let task = engine.tasks.get_mut(engine.current);
    task.map_or(site, |task| std::mem::replace(&mut task.drop_site, site))
}

fn leave(outer: Site) {
    let engine = engine();
    if let Some(task) = engine.tasks.get_mut(engine.current) {
        task.drop_site = outer;
    }
}

/// Where the value that is being dropped stands, as far as that is known: in a call of `drop`, or (if the lines of
/// implicit drops are asked for, which is slow) where the stack says.
pub(crate) fn drop_site() -> Site {
    let engine = engine();
    let task = engine.tasks.get(engine.current);
    let site = task.map_or_else(Site::default, |task| task.drop_site);
    match site == Site::default() && engine.has(DROP_LINES) {
        true => site_in_backtrace(),
        false => site,
    }
}

/// The innermost frame of the learner's file. Backtraces go through coroutines; they are text to everyone outside std.
fn site_in_backtrace() -> Site {
    // It reads the program's own file.
    let program_runs = syscalls::program_runs(false);
    let trace = std::backtrace::Backtrace::force_capture().to_string();
    syscalls::program_runs(program_runs);
    let frames = trace
        .lines()
        .filter_map(|line| line.trim().strip_prefix("at "));
    frames.filter_map(site_in_frame).next().unwrap_or_default()
}

/// Reads `path:line:column`, if the path is the learner's file.
fn site_in_frame(frame: &str) -> Option<Site> {
    let (rest, column) = frame.rsplit_once(':')?;
    let (path, line) = rest.rsplit_once(':')?;
    let is_learners = Path::new(path).ends_with(Path::new(engine().main_file));
    is_learners.then_some(())?;
    Some(Site {
        line: line.parse().ok()?,
        column: column.parse().ok()?,
    })
}
