//! A lesson as a learner meets it, for whoever shows it elsewhere than at a terminal.

use super::chart::page;
use super::check::report_before;
use super::course::Target;
use crate::course::{Lesson, grade_subject};
use crate::exercise::{Exercise, Project, Subject};
use crate::source::Fault;
use crate::words;

/// Runs that a page shows beside the one that the verdict tells of.
const MOST_RUNS: u64 = 12;

/// What is told of a lesson's program before anybody has touched it.
#[derive(Clone, Debug)]
pub struct AsShipped {
    /// All that `cargo test --test exNN` says, without colours.
    pub told: String,
    /// The first sentence of it.
    pub verdict: String,
    /// The page to step through its runs, complete HTML; none of a program that doesn't compile.
    pub page: Option<String>,
}

/// Grades the exercise that lies in the project as the learner's.
///
/// # Errors
/// The grader's own trouble.
pub fn as_shipped(
    project: &Project,
    exercise: &Exercise,
    lesson: &Lesson,
) -> Result<AsShipped, Fault> {
    let target = Target {
        subject: Subject::learners(project, exercise),
        exercise,
        lesson,
    };
    let graded = grade_subject(project, lesson, &target.subject)?;
    let plain = |text: &str| anstream::adapter::strip_str(text).to_string();
    Ok(AsShipped {
        told: plain(&report_before(None, exercise, &graded)),
        verdict: plain(&words::verdict(&graded)),
        page: page(project, &target, graded, MOST_RUNS)?,
    })
}
