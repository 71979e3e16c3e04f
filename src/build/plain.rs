//! A program run as it is, on real std, for what can't be seen otherwise.

use super::compiler::{Build, Compiler};
use super::snapshot::Snapshot;
use crate::process::{Exit, LIMITS, Stream, command, run_and_cut};
use crate::source::{Fault, FaultKind};

/// How often a program is run.
const RUNS: usize = 3;

/// What a program did that was built on real std and run as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlainRun {
    /// How it ended.
    pub end: Exit,
    /// What it printed, up to the limit.
    pub stdout: Vec<u8>,
}

/// Runs a program a few times under [`LIMITS`], for what can't be seen otherwise; once
/// only if it meets a limit. None if real std's compiler can't build it. What it writes to its
/// folder goes with that.
///
/// # Errors
/// As [`Compiler::build`], and [`FaultKind::NotStarted`].
pub fn run_plainly(snapshot: &Snapshot) -> Result<Vec<PlainRun>, Fault> {
    let Build::Built { program, .. } = Compiler::find().build(snapshot)? else {
        return Ok(Vec::new());
    };
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        let mut command = command(&program);
        command.current_dir(snapshot.folder());
        let run = run_and_cut(command, LIMITS, Stream::Stdout)
            .map_err(|error| Fault::new(FaultKind::NotStarted, &program, error))?;
        let stopped = matches!(run.end, Exit::Exceeded(_));
        runs.push(PlainRun {
            end: run.end,
            stdout: run.kept,
        });
        if stopped {
            break;
        }
    }
    Ok(runs)
}
