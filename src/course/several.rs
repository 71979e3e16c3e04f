//! Several people's answers to one lesson: built in one piece where that is safe, and then each graded.

use super::called::may_make_up;
use super::grade::judge_checked;
use super::{Graded, Lesson, Onlooker};
use crate::build::{Checked, Snapshot, Unchecked, check_and_observe_each};
use crate::exercise::{Project, Subject};
use crate::process::{Allowance, Scratch};
use crate::source::Fault;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

/// An answer that was read, and what the compiler made of it.
#[derive(Debug)]
pub struct Prepared {
    subject: Subject,
    snapshot: Snapshot,
    checked: Result<Checked, Unchecked>,
    lesson: Lesson,
    /// Where that lies which was built of several.
    _scratch: Arc<Scratch>,
}

/// Reads and builds these files, to be graded by `lesson`, each in no more than its time; in their order. They are only
/// read.
///
/// # Errors
/// The grader's own trouble, with all of them or with one.
pub fn prepare(
    project: &Project,
    lesson: &Lesson,
    subjects: &[(Subject, Allowance)],
) -> Result<Vec<Result<Prepared, Fault>>, Fault> {
    let scratch = Arc::new(Scratch::new(&project.scratch(), "several")?);
    let (mut read, mut snapshots) = (Vec::new(), Vec::new());
    for (subject, allowance) in subjects {
        let (name, folder) = (subject.name(), subject.folder());
        let snapshot = Snapshot::take_within(name, folder, &project.scratch(), allowance);
        read.push(snapshot.map(|snapshot| snapshots.push(snapshot)));
    }
    let checked = check_and_observe_each(&snapshots, &lesson.functions(), scratch.path());
    let mut built = snapshots.into_iter().zip(checked);
    let prepared = |((subject, _), read): (&(Subject, Allowance), Result<(), Fault>)| {
        let next = read.map(|()| built.next())?;
        let (snapshot, checked) = next.ok_or_else(|| Fault::interrupted(subject.name()))?;
        Ok(Prepared {
            subject: subject.clone(),
            snapshot,
            checked,
            lesson: lesson.clone(),
            _scratch: Arc::clone(&scratch),
        })
    };
    Ok(subjects.iter().zip(read).map(prepared).collect())
}

impl Prepared {
    /// Runs it under every schedule that can make a difference, and judges.
    ///
    /// # Errors
    /// The grader's own trouble, which is no verdict.
    pub fn grade(self, onlooker: &mut dyn Onlooker) -> Result<Graded, Fault> {
        let Self {
            subject,
            snapshot,
            checked,
            lesson,
            ..
        } = self;
        let line = checked
            .as_ref()
            .ok()
            .and_then(|checked| may_make_up(&checked.observed));
        let judge = || judge_checked(&lesson, &subject, &snapshot, checked, onlooker);
        let judged = catch_unwind(AssertUnwindSafe(judge));
        // No run that is a program's own makes us break down: what is made up needs not hang together.
        judged.unwrap_or_else(|panic| match line {
            Some(line) => Err(Fault::garbled("the program", line)),
            None => resume_unwind(panic),
        })
    }
}
