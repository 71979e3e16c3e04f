//! The one explanation that a graded program gets: the cause in a sentence, then what shows it,
//! then a next step.

mod panicked;
mod passed;
mod refused;
mod too_much;
mod wrong_output;

use super::paint::{bad, dim, good, strong};
use super::text::{count, output};
use crate::course::Graded;
use crate::exercise::Exercise;
use crate::verdict::Fault;

/// The parts of an explanation, whatever the verdict.
struct Parts {
    /// One sentence with the cause, verdict first: `Panicked: …`.
    cause: String,
    /// What shows it; empty, or ends in an empty line.
    shown: String,
    /// What to look at next.
    next: String,
}

/// What heads the checklist of a lesson: its number, its title, the file.
pub fn heading(exercise: &Exercise, file: &std::path::Path) -> String {
    let number = exercise.id.number();
    format!(
        "{}   {}\n",
        strong(format!("Lesson {number:02}: {}", exercise.title)),
        dim(file.display())
    )
}

/// The explanation of a graded file. `following` is the lesson after this one. Where the lesson
/// isn't passed its last sentence ends in a colon: a command to type comes next, from cargo or from
/// us.
pub fn explanation(graded: &Graded, exercise: &Exercise, following: Option<&Exercise>) -> String {
    let Some(fault) = &graded.judgement.fault else {
        let remark = remark(graded);
        return format!("{}{remark}", passed::passed(graded, exercise, following));
    };
    let parts = match fault {
        Fault::Refused(errors) => refused::refused(errors),
        Fault::Panicked(panic) => panicked::panicked(panic, graded),
        Fault::WrongLines(outcome) => wrong_output::wrong_lines(outcome, graded),
        Fault::ExitCode(code) => wrong_output::exit_code(*code, graded),
        Fault::Signal(signal) => wrong_output::signal(*signal, graded),
        Fault::Exceeded { limit, compiling } => too_much::too_much(*limit, *compiling, graded),
    };
    let Parts { cause, shown, next } = parts;
    format!(
        "{}\n\n{shown}{}{next} Then save, and run again:\n",
        sentence(&cause),
        remark(graded)
    )
}

/// The cause, with its verdict standing out.
fn sentence(cause: &str) -> String {
    match cause.split_once(':') {
        Some(("Passed", rest)) => format!("{}:{rest}", good("Passed")),
        Some((verdict, rest)) => format!("{}:{rest}", bad(verdict)),
        None => cause.to_owned(),
    }
}

/// What the program printed, for verdicts that don't show it themselves.
fn printed(graded: &Graded) -> String {
    output("It printed:", &graded.stdout)
}

/// The compiler's warnings stand in no lesson's way.
fn remark(graded: &Graded) -> String {
    let Some(first) = graded
        .warnings
        .iter()
        .find(|warning| warning.place.is_some())
    else {
        return String::new();
    };
    let line = first.place.as_ref().map_or(0, |place| place.line);
    let all = count(
        graded
            .warnings
            .iter()
            .filter(|warning| warning.place.is_some())
            .count(),
        "warning",
    );
    format!(
        "Remark: rustc has {all}, first at line {line}: {}.\n\n",
        first.message
    )
}
