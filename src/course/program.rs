//! A file built to be run under schedules, and not graded.

use super::Lesson;
use crate::build::{Checked, Observed, Snapshot, Unchecked, check_and_observe};
use crate::exercise::{Project, Subject};
use crate::explore::Explorer;
use crate::schedule::{Outcome, Schedule};
use crate::source::Fault;
use crate::trace::story::Story;
use crate::trace::{End, Ending, ServerGone};

/// A file built to be run under schedules, without being graded. The file is only read.
pub struct Program {
    snapshot: Snapshot,
    /// None if what is in the file can't be run.
    observed: Option<Observed>,
}

impl Program {
    /// Builds it, to be run as this lesson runs it.
    ///
    /// # Errors
    /// The grader's own trouble.
    pub fn of(project: &Project, subject: &Subject, lesson: &Lesson) -> Result<Self, Fault> {
        let name = subject.name();
        let snapshot = Snapshot::take(name, subject.folder(), &project.scratch())?;
        let observed = match check_and_observe(&snapshot, &[]) {
            Ok(Checked { observed, .. }) => Some(Observed {
                obeys_durations: lesson.obeys_durations(),
                ..observed
            }),
            Err(Unchecked::NotObserved(words)) => return Err(Fault::not_observed(name, words)),
            Err(Unchecked::Trouble(fault)) => return Err(fault),
            Err(_) => None,
        };
        Ok(Self { snapshot, observed })
    }

    /// Its text.
    pub fn text(&self) -> &str {
        &self.snapshot.text
    }

    /// Its text with those of its other files, which a receipt stands for.
    pub fn whole_text(&self) -> String {
        self.snapshot.whole_text()
    }

    /// Its run by one schedule; none if it can't be run, or if the schedule doesn't fit it.
    ///
    /// # Errors
    /// As [`of`](Self::of).
    pub fn run_by(&self, schedule: &Schedule) -> Result<Option<Story>, Fault> {
        let Some(observed) = &self.observed else {
            return Ok(None);
        };
        let mut explorer = Explorer::of(observed);
        let found = explorer.explore_one(schedule);
        let mut found = found.map_err(|gone| self.gone(gone))?;
        let replayed = explorer.replay_all(&mut found);
        replayed.map_err(|gone| self.gone(gone))?;
        let fits = |outcome: &Outcome| outcome.ending != Ending::Ended(End::Diverged);
        let outcome = found.outcomes.into_iter().find(fits);
        let run = outcome.and_then(|outcome| outcome.run);
        Ok(run.map(|run| observed.story(&run)))
    }

    /// The first `most` runs that a search of it makes, and whether there are more; none if it can't be run.
    ///
    /// # Errors
    /// As [`of`](Self::of).
    pub fn first_runs(&self, most: u64) -> Result<(Vec<Story>, bool), Fault> {
        match &self.observed {
            Some(observed) => {
                let runs = Explorer::of(observed).first_runs(most);
                runs.map_err(|gone| self.gone(gone))
            }
            None => Ok((Vec::new(), false)),
        }
    }

    fn gone(&self, gone: ServerGone) -> Fault {
        Fault::not_started(self.snapshot.name(), gone.to_string())
    }
}
