use crate::build::{Observed, Unchecked, check_and_observe};
use crate::exercise::{Project, Subject};
use crate::explore::Explorer;
use crate::process::Scratch;
use crate::schedule::{Outcome, Schedule};
use crate::source::{Fault, read};
use crate::trace::story::Story;
use crate::trace::{End, Ending, ServerGone};

/// The run of a file by one schedule; `None` if the program can't be
/// run, or if the schedule doesn't fit it. The file is only read.
///
/// # Errors
/// The grader's own trouble.
pub fn run_by(
    project: &Project,
    subject: &Subject,
    schedule: &Schedule,
) -> Result<Option<Story>, Fault> {
    let Some(program) = Program::of(project, subject)? else {
        return Ok(None);
    };
    let mut explorer = Explorer::of(&program.observed);
    let gone = |gone| program.gone(gone);
    let mut exploration = explorer.explore_one(schedule).map_err(gone)?;
    explorer.replay_all(&mut exploration).map_err(gone)?;
    let fits = |outcome: &Outcome| outcome.ending != Ending::Ended(End::Diverged);
    let outcome = exploration.outcomes.into_iter().find(fits);
    let run = outcome.and_then(|outcome| outcome.run);
    Ok(run.map(|run| program.observed.story(&run)))
}

/// The first `most` runs that a search of a file makes, and whether there are more; none if the
/// program can't be run. The file is only read.
///
/// # Errors
/// The grader's own trouble.
pub fn first_runs(
    project: &Project,
    subject: &Subject,
    most: u64,
) -> Result<(Vec<Story>, bool), Fault> {
    let Some(program) = Program::of(project, subject)? else {
        return Ok((Vec::new(), false));
    };
    let runs = Explorer::of(&program.observed).first_runs(most);
    runs.map_err(|gone| program.gone(gone))
}

/// A program that can be run under schedules, and the folder that it lies in.
struct Program {
    observed: Observed,
    _folder: Scratch,
}

impl Program {
    /// Builds it; `None` if what is in the file can't be run.
    fn of(project: &Project, subject: &Subject) -> Result<Option<Self>, Fault> {
        let (file, name) = (&subject.path(), subject.name());
        read(file).map_err(|fault| fault.of(name))?;
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let folder = Scratch::new(&project.scratch(), &stem)?;
        match check_and_observe(name, subject.folder(), &folder, &[]) {
            Ok(checked) => Ok(Some(Self {
                observed: checked.observed,
                _folder: folder,
            })),
            Err(Unchecked::NotObserved(words)) => Err(Fault::not_observed(name, words)),
            Err(Unchecked::Trouble(fault)) => Err(fault),
            Err(_) => Ok(None),
        }
    }

    fn gone(&self, ServerGone(why): ServerGone) -> Fault {
        Fault::not_started(&self.observed.executable, why)
    }
}
