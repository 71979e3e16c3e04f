//! The one explanation that a graded program gets: the cause in a sentence, then what shows it,
//! then a next step.

mod called;
mod charts;
mod crossed;
mod deadlock;
mod endless;
mod idle;
mod left;
mod luck;
mod naming;
mod not_followed;
mod panicked;
mod passed;
mod queue;
mod refused;
mod relied;
mod remarks;
mod too_much;
mod wrong_output;

use super::excerpt::{Mark, excerpt};
use super::paint::{bad, dim, good, strong};
use super::receipt;
use super::text::{count, output, thousands, wrap};
use crate::course::Graded;
use crate::exercise::Exercise;
use crate::trace::Site;
use crate::trace::story::Story;
use crate::verdict::{Coverage, Explored, Fault, Finding, Symptom};

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
    let fault = match &graded.judgement.result {
        Ok(explored) => return passed::passed(graded, explored, exercise, following),
        Err(fault) => fault,
    };
    let Parts { cause, shown, next } = match fault {
        Fault::Refused(errors) => refused::refused(errors, graded),
        Fault::CompilerExceeded(limit) => too_much::compiler(*limit),
        Fault::NotFollowed(uses) => not_followed::not_followed(uses, graded),
        Fault::Explored(explored) => {
            let parts = idle::or_idle(explored_parts(explored, graded), explored, graded);
            Parts {
                cause: naming::introduced(&parts.cause, &explored.story),
                shown: called::in_a_call(explored) + &parts.shown,
                ..parts
            }
        }
    };
    format!(
        "{}\n\n{shown}{}{}{}{} Then save, and grade it again:\n\n    {}\n",
        sentence(&cause),
        remarks::of_compiler(graded),
        charts::offer(fault, graded, exercise),
        receipt::line(graded),
        wrap(&next),
        strong(again(graded, exercise))
    )
}

fn explored_parts(explored: &Explored, graded: &Graded) -> Parts {
    match &explored.finding {
        Finding::Right => Parts {
            cause: String::new(),
            shown: String::new(),
            next: String::new(),
        },
        Finding::Wrong(symptom) => wrong(*symptom, explored, graded),
        Finding::Luck(symptom, works) => luck::luck(*symptom, works, explored, graded),
        Finding::NothingCrossed { travelled } => crossed::nothing(*travelled, explored, graded),
        Finding::Beside(beside) => crossed::beside(*beside, explored, graded),
        Finding::NotCallable(function) => called::not_callable(*function, graded),
        Finding::NotFollowed(uses) => not_followed::not_followed(uses, graded),
    }
}

fn wrong(symptom: Symptom, explored: &Explored, graded: &Graded) -> Parts {
    match symptom {
        Symptom::Panicked => panicked::panicked(explored, graded),
        Symptom::Deadlock => deadlock::deadlock(explored, graded),
        Symptom::RunsForEver => endless::endless(explored, graded),
        Symptom::TooMuch(limit) => too_much::too_much(limit, explored, graded),
        Symptom::WrongLines => wrong_output::wrong_lines(explored, graded),
        Symptom::WrongAnswer => called::wrong_answer(explored, graded),
        Symptom::ThreadLeft => left::thread(explored, graded),
        Symptom::MessageLeft => left::message(explored, graded),
        Symptom::Beside(beside) => crossed::beside(beside, explored, graded),
        Symptom::ExitCode(code) => wrong_output::exit_code(code, explored, graded),
        Symptom::EndedByThread => wrong_output::ended_by_thread(explored, graded),
        Symptom::Signal(signal) => wrong_output::signal(signal, explored, graded),
    }
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
fn printed(explored: &Explored) -> String {
    output("It printed:", &explored.story.stdout)
        + &output("On stderr it printed:", &explored.story.stderr)
}

/// The lines about the last thing that was seen of the program, or of one of its threads.
fn last_seen(story: &Story, thread: Option<u16>, graded: &Graded, label: &str) -> String {
    let steps = story
        .steps
        .iter()
        .map(|step| (step.choice.thread, step.site));
    // A run that was stopped within a step tells of that step in its moments alone.
    let moments = story
        .moments
        .iter()
        .map(|moment| (moment.thread, moment.site));
    let last =
        |(of, site): &(u16, Site)| site.line > 0 && thread.is_none_or(|thread| *of == thread);
    let (step, moment) = (steps.rev().find(last), moments.rev().find(last));
    step.or(moment)
        .map_or_else(String::new, |(_, site)| marked(site, label, graded))
}

/// The line of a place, with something said of it.
fn marked(site: Site, label: &str, graded: &Graded) -> String {
    excerpt(&graded.source, &graded.file, &[Mark::at(site, label)])
}

/// What the orders are of that were counted.
fn who_has_orders(coverage: Coverage) -> &'static str {
    if coverage.hash_maps {
        "the threads and the hash maps"
    } else {
        "the threads"
    }
}

/// In how many orders of the threads it is so.
fn in_orders(explored: &Explored) -> String {
    let Coverage {
        schedules,
        complete,
        fair,
        ..
    } = explored.coverage;
    match (schedules, complete || fair.is_some()) {
        (1, true) => {
            "There is only one order of the threads, so it always ends like this.".to_owned()
        }
        (_, true) => format!(
            "It ends like this in all {} orders of {}.",
            thousands(schedules),
            who_has_orders(explored.coverage)
        ),
        (1, false) => "It was like this in the one order that was tried.".to_owned(),
        (_, false) => {
            format!(
                "It ended like this in the {} that were tried.",
                count(schedules as usize, "order")
            )
        }
    }
}

/// A sentence as it stands behind `=`: begun small, and without its full stop.
fn fact(sentence: &str) -> String {
    let mut characters = sentence.trim_end_matches('.').chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}
