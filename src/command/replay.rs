//! `rivulets replay`: the verdict that a receipt is of, again.

use super::check::report;
use super::course::Target;
use super::say::say;
use super::{Course, code_of_verdict, picture};
use crate::course::{Graded, Program};
use crate::exercise::Subject;
use crate::picture::Scene;
use crate::source::Fault;
use crate::verdict::Receipt;
use crate::words;
use std::path::Path;
use std::process::ExitCode;

/// `rivulets replay CODE [FILE]`: the verdict that a receipt is of, again; without a file, on the
/// learner's.
pub(super) fn replay(
    course: &Course,
    receipt: &Receipt,
    file: Option<&Path>,
) -> Result<ExitCode, ExitCode> {
    let (exercise, lesson) = course.find(receipt.lesson)?;
    let subject = match file {
        Some(path) => Subject::named(&course.project, exercise, &course.here, path),
        None => Subject::learners(&course.project, exercise),
    };
    let target = Target {
        subject,
        exercise,
        lesson,
    };
    let trouble = |fault: Fault| target.fails(&fault);
    let graded = course.grade(&target).map_err(trouble)?;
    say(&words::replayed(receipt, &graded));
    say(&own_run(course, receipt, &graded, &target.subject).map_err(trouble)?);
    say(&report(course, exercise, &graded));
    Ok(code_of_verdict(&graded))
}

/// The run by the receipt's schedule, if the verdict tells of another.
fn own_run(
    course: &Course,
    receipt: &Receipt,
    graded: &Graded,
    subject: &Subject,
) -> Result<String, Fault> {
    let now = graded
        .receipt
        .as_ref()
        .and_then(|now| now.schedule.as_ref());
    let Some(schedule) = receipt.schedule.as_ref().filter(|then| Some(*then) != now) else {
        return Ok(String::new());
    };
    let story = Program::of(&course.project, subject, &graded.lesson)?.run_by(schedule)?;
    let chart = story.map(|story| picture::beside_an_explanation(&Scene::of(&story)));
    Ok(words::own_run(receipt, chart.as_deref()))
}
