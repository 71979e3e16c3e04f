//! A program run as it is, on real std, for what can't be seen otherwise.

use super::compiler::{Build, Compiler};
use super::snapshot::Snapshot;
use crate::process::{Exit, LIMITS, Stream, is_interrupted, program as started, run_and_cut};
use crate::source::{Fault, FaultKind};
use std::path::Path;

/// How often a program is run.
const RUNS: usize = 3;

/// What a program did that was built on real std and run as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlainRun {
    /// How it ended.
    pub end: Exit,
    /// What it printed, up to the limit.
    pub printed: Vec<u8>,
}

/// Runs a program once, as somebody does who looks at what it prints: on stdout and on stderr. None if real std's
/// compiler can't build it.
///
/// # Errors
/// As [`run_plainly`], and [`FaultKind::Interrupted`].
pub fn run_once(snapshot: &Snapshot) -> Result<Option<PlainRun>, Fault> {
    let Build::Built { program, .. } = Compiler::find().build(snapshot)? else {
        return Ok(None);
    };
    if is_interrupted() {
        return Err(Fault::interrupted(snapshot.name()));
    }
    run(&program, snapshot, Stream::Both).map(Some)
}

fn run(program: &Path, snapshot: &Snapshot, stream: Stream) -> Result<PlainRun, Fault> {
    let mut command = started(program);
    command.current_dir(snapshot.folder());
    let run = run_and_cut(command, LIMITS, stream, &snapshot.laid().allowance)
        .map_err(|error| Fault::new(FaultKind::NotStarted, program, error))?;
    Ok(PlainRun {
        end: run.end,
        printed: run.kept,
    })
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
        let run = run(&program, snapshot, Stream::Stdout)?;
        let stopped = matches!(run.end, Exit::Exceeded(_));
        runs.push(run);
        if stopped {
            break;
        }
    }
    Ok(runs)
}
