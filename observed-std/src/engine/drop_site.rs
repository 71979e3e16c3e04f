//! Where a value is dropped.

use super::operation::Site;
use super::state::engine;
use super::syscalls;
use super::wire::DROP_LINES;
use std::path::Path;

/// Where the value that is being dropped stands, as far as that is known: in a call of `drop`, or (if the lines of
/// implicit drops are asked for, which is slow) where the stack says.
pub fn drop_site() -> Site {
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
