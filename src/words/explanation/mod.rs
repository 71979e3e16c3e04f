//! The one explanation that a graded program gets: the cause in a sentence, then what shows it,
//! then a next step.

mod panicked;
mod passed;
mod refused;
mod too_much;
mod wrong_output;

use super::paint::{bad, dim, good, strong};
use super::text::{count, output, place_in, shorten, visible};
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

/// The explanation of a graded file, down to the next command to type. `following` is the lesson
/// after this one.
pub fn explanation(graded: &Graded, exercise: &Exercise, following: Option<&Exercise>) -> String {
    let Some(fault) = &graded.judgement.fault else {
        return passed::passed(graded, exercise, following);
    };
    let parts = match fault {
        Fault::Refused(errors) => refused::refused(errors, graded),
        Fault::Panicked(panic) => panicked::panicked(panic, graded),
        Fault::WrongLines(outcome) => wrong_output::wrong_lines(outcome, graded),
        Fault::ExitCode(code) => wrong_output::exit_code(*code, graded),
        Fault::Signal(signal) => wrong_output::signal(*signal, graded),
        Fault::Exceeded { limit, compiling } => too_much::too_much(*limit, *compiling, graded),
    };
    let Parts { cause, shown, next } = parts;
    format!(
        "{}\n\n{shown}{}{next} Then save, and grade it again:\n\n    {}\n",
        sentence(&cause),
        remark(graded),
        strong(again(graded, exercise))
    )
}

/// The command that grades the same file again.
fn again(graded: &Graded, exercise: &Exercise) -> String {
    if graded.file.starts_with("solutions") {
        "cargo rivulets check --solutions".to_owned()
    } else {
        format!("cargo test --test {}", exercise.id)
    }
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
    let warnings = graded.warnings.iter();
    let placed: Vec<_> = warnings
        .filter_map(|warning| warning.place.as_ref().zip(Some(warning)))
        .collect();
    let Some((place, first)) = placed.first() else {
        return String::new();
    };
    let (all, at) = (
        count(placed.len(), "warning"),
        place_in(&graded.file, place),
    );
    let message = shorten(&visible(&first.message));
    format!("Remark: rustc has {all}, first at {at}: {message}.\n\n")
}
