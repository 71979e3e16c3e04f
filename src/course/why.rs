//! What each piece of an answer is for: it is graded without it.

use super::grade::judge_checked;
use super::{Graded, Lesson};
use crate::build::{Checked, Snapshot, Unchecked, check_and_observe, check_and_observe_together};
use crate::exercise::{Project, Subject};
use crate::schedule::Stop;
use crate::source::{Fault, Piece, pieces};
use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// So many pieces of a text are taken away, from its beginning on.
const MOST_PIECES: usize = 40;

/// An answer without one of its pieces.
#[derive(Clone, Debug)]
pub struct Without {
    /// What was taken away.
    pub piece: Piece,
    /// What is left, graded.
    pub graded: Graded,
}

/// What is told while an answer is taken apart.
#[derive(Debug)]
pub enum Heard<'a> {
    /// It has so many pieces, and all that is left without one of each is built.
    Pieces(usize),
    /// The answer itself, graded; unless it is passed, nothing follows.
    Whole(&'a Graded),
    /// The next piece, in the order of the text.
    Without(&'a Without),
    /// So many more pieces were not looked at.
    Left(usize),
}

/// Takes each piece of an answer away in turn, grades what is left on all cores, and tells `hears` of them one by one,
/// in the order of the text. The file is only read. Gives the answer itself, graded.
///
/// # Errors
/// The grader's own trouble; that somebody asked for an end.
pub fn why(
    project: &Project,
    lesson: &Lesson,
    subject: &Subject,
    stop: &Stop,
    hears: &mut dyn FnMut(Heard),
) -> Result<Graded, Fault> {
    let folder = Snapshot::take(subject.name(), subject.folder(), &project.scratch())?;
    let mut pieces = pieces(&folder.text);
    let left = pieces.len().saturating_sub(MOST_PIECES);
    pieces.truncate(MOST_PIECES);
    hears(Heard::Pieces(pieces.len()));
    let texts = pieces.iter().map(|piece| piece.taken_from(&folder.text));
    let texts = std::iter::once(folder.text.clone()).chain(texts);
    let snapshots = texts
        .enumerate()
        .map(|(at, text)| folder.with_text(text, &at.to_string()));
    let snapshots = snapshots.collect::<Result<Vec<_>, _>>()?;
    let functions = &lesson.functions();
    let built = check_and_observe_together(&snapshots, functions, folder.folder())?;
    let jobs = snapshots.into_iter().zip(built);
    let mut jobs = jobs.map(|(snapshot, checked)| Job { snapshot, checked });
    let grader = Parts {
        lesson,
        subject,
        stop,
    };
    let first = jobs
        .next()
        .ok_or_else(|| Fault::interrupted(subject.name()))?;
    let whole = grader.grade(first)?;
    hears(Heard::Whole(&whole));
    if whole.judgement.passed() {
        grader.grade_each(jobs, |at, graded| {
            let piece = pieces[at].clone();
            hears(Heard::Without(&Without {
                piece,
                graded: graded?,
            }));
            Ok(())
        })?;
        if left > 0 {
            hears(Heard::Left(left));
        }
    }
    Ok(whole)
}

/// A text to be graded, and what the compiler made of it, if it was asked already.
struct Job {
    snapshot: Snapshot,
    checked: Option<Result<Checked, Unchecked>>,
}

/// What the texts are graded by.
struct Parts<'a> {
    lesson: &'a Lesson,
    subject: &'a Subject,
    stop: &'a Stop,
}

impl Parts<'_> {
    fn grade(&self, job: Job) -> Result<Graded, Fault> {
        let Job { snapshot, checked } = job;
        self.go_on()?;
        let built = || check_and_observe(&snapshot, &self.lesson.functions());
        let checked = checked.unwrap_or_else(built);
        let onlooker = &mut self.stop.clone();
        let graded = judge_checked(self.lesson, self.subject, &snapshot, checked, onlooker);
        // What was found until somebody asked for an end is no answer.
        self.go_on()?;
        graded
    }

    fn go_on(&self) -> Result<(), Fault> {
        match self.stop.is_asked() {
            true => Err(Fault::interrupted(self.subject.name())),
            false => Ok(()),
        }
    }

    /// Grades all, as many at a time as there are cores, and gives them in their order.
    fn grade_each(
        &self,
        jobs: impl Iterator<Item = Job> + Send,
        gets: impl FnMut(usize, Result<Graded, Fault>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let jobs = Mutex::new(jobs.enumerate());
        let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).next();
        // Where nobody takes them any more, no more are made.
        let work = |results: Sender<_>| {
            while let Some((at, job)) = next() {
                if results.send((at, self.grade(job))).is_err() {
                    break;
                }
            }
        };
        thread::scope(|scope| {
            let (sender, receiver) = channel();
            let cores = thread::available_parallelism().map_or(1, usize::from);
            for _ in 0..cores {
                let (work, sender) = (&work, sender.clone());
                scope.spawn(move || work(sender));
            }
            drop(sender);
            in_order(receiver, gets)
        })
    }
}

/// Gives what comes in any order in the order of its numbers.
fn in_order<T>(
    receiver: Receiver<(usize, T)>,
    mut gets: impl FnMut(usize, T) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    for (at, item) in receiver {
        waiting.insert(at, item);
        while let Some(item) = waiting.remove(&next) {
            gets(next, item)?;
            next += 1;
        }
    }
    Ok(())
}
