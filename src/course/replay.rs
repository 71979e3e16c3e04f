use crate::exercise::Project;
use crate::program::server::ProgramServer;
use crate::program::watchdog::Limits;
use crate::program::{Fault, Scratch, Unchecked, check_and_observe, read};
use crate::schedule::{Outcome, Plan, Schedule, explore_one};
use crate::trace::story::Story;
use crate::trace::{End, Ending, ServerGone};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// The run of `file` by one schedule, under one order of hash maps; `None` if the program can't be
/// run, or if the schedule doesn't fit it. The file is only read.
///
/// # Errors
/// The grader's own trouble.
pub fn run_by(
    project: &Project,
    file: &Path,
    schedule: &Schedule,
    hash_seed: u64,
) -> Result<Option<Story>, Fault> {
    let relative = project.relative(file);
    read(file).map_err(|fault| fault.of(&relative))?;
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let scratch = Scratch::new(&project.scratch(), &name)?;
    let observed = match check_and_observe(&relative, project.root(), &scratch, &[]) {
        Ok(checked) => checked.observed,
        Err(Unchecked::NotObserved(words)) => return Err(Fault::not_observed(&relative, words)),
        Err(Unchecked::Trouble(fault)) => return Err(fault),
        Err(_) => return Ok(None),
    };
    let gone = |ServerGone(why)| Fault::not_started(&observed.executable, why);
    let never = Arc::new(AtomicBool::new(false));
    let mut server = ProgramServer::new(observed.executable.clone(), Limits::default(), never);
    let plan = Plan {
        fresh_process: observed.keeps_state.is_some(),
        ..Plan::default()
    };
    let mut exploration = explore_one(&mut server, &plan, schedule, hash_seed).map_err(gone)?;
    exploration
        .replay_outcomes(&mut server, &plan)
        .map_err(gone)?;
    let fits = |outcome: &Outcome| outcome.ending != Ending::Ended(End::Diverged);
    let outcome = exploration.outcomes.into_iter().find(fits);
    let run = outcome.and_then(|outcome| outcome.run);
    Ok(run.map(|run| Story::of(&run)))
}
