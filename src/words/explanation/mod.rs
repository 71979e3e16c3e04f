//! The one explanation that a graded program gets: the cause in a sentence, then what shows it,
//! then a next step.

mod advice;
mod also;
mod asks_again;
mod called;
mod came_back;
mod charts;
mod crossed;
mod deadlock;
mod endless;
mod handed_on;
mod idle;
mod in_turn;
mod kept;
mod left;
mod luck;
mod naming;
mod not_followed;
mod nothing;
mod owners;
mod panicked;
mod passed;
mod poisoned;
mod promised;
mod queue;
mod refused;
mod relied;
mod remarks;
mod shares;
mod spot;
mod stack;
mod started;
mod stays;
mod stopped;
mod taken;
mod told;
mod too_much;
mod wrong_output;

pub use advice::Advice;
pub(super) use called::asked_on_in_a_call;
pub(super) use crossed::of_several_types;
pub(super) use deadlock::{cause as deadlock_cause, counts_on_it as counts_on_a_message};
pub(super) use endless::asks_for_room;
pub(super) use luck::{printed_before, relied_on};
pub(super) use panicked::{over_a_fallen_thread, over_something_else, why};
pub(super) use queue::has_too_much_room;
pub(super) use remarks::placed as placed_remarks;
pub(super) use told::headline_and_next;
pub use told::{in_short, told, verdict};
pub(super) use wrong_output::{
    Copied, came_back_again, counts_otherwise, is_about_time, is_in_a_number, is_inside_something,
};

use super::again::regrade;
use super::excerpt::{Mark, excerpt};
use super::paint::{bad, dim, strong};
use super::receipt;
use super::text::of_prose;
use super::text::{errors, fit, output, thousands, title, wrap};
use super::width::said_again;
use crate::course::Graded;
use crate::exercise::Exercise;
use crate::trace::Site;
use crate::trace::story::Story;
use crate::verdict::{Coverage, Evidence, Explored, Finding, Violation};
use advice::Next;
use unicode_width::UnicodeWidthStr;

/// The parts of an explanation, whatever the verdict.
struct Parts {
    /// Where the verdict comes from: with it, the first sentence.
    cause: String,
    /// What shows it; empty, or ends in an empty line.
    shown: String,
    /// What to look at next.
    next: Next,
}

/// An explanation in parts, for who looks on while a file is edited.
pub struct Told {
    /// The verdict and its cause, in a sentence.
    pub first: String,
    /// What shows it, and what to look at.
    pub shown: String,
}

/// Lines under a first sentence after which it is still in sight on 24 lines, beside what cargo and the shell add.
const FEW_LINES: usize = 10;

/// What heads the checklist of a lesson: its number, its title, the file.
pub fn heading(exercise: &Exercise, file: &std::path::Path) -> String {
    let number = exercise.id.number();
    let (title, file) = (
        format!("Lesson {number:02}: {}", exercise.title),
        file.display().to_string(),
    );
    let between = match title.width() + 3 + file.width() <= of_prose() {
        true => "   ",
        false => "\n",
    };
    format!("{}{between}{}\n", strong(title), dim(file))
}

/// The explanation of a graded file, down to the next command to type. `following` is the lesson
/// after this one.
pub fn explanation(graded: &Graded, exercise: &Exercise, following: Option<&Exercise>) -> String {
    match graded.judgement.explored() {
        Some(explored) if graded.judgement.passed() => {
            return passed::passed(graded, explored, exercise, following);
        }
        Some(explored) if matches!(explored.finding, Finding::Stopped) => {
            return stopped::stopped(graded, explored, exercise);
        }
        _ => {}
    }
    let Parts { cause, shown, next } = parts(graded);
    let (verdict, cause) = (title(graded.judgement.verdict()), ended(cause));
    let first = format!("{verdict}: {cause}");
    let coloured = |sentence: &str| sentence.replacen(verdict, &bad(verdict), 1);
    let is_refused = matches!(graded.judgement.evidence, Evidence::Refused(_));
    let shown = in_lines(&shown, graded);
    let again = match shown.lines().count() {
        few if few <= FEW_LINES => next.to_string(),
        // The next step names the line.
        _ if is_refused => format!("{}. {next}", bad(verdict)),
        _ => format!(
            "{}
{next}",
            coloured(&said_again(&read_alone(graded, &cause)))
        ),
    };
    let again = format!("{again} Then save, and grade it again:");
    let again: Vec<_> = again.lines().map(wrap).collect();
    let command = strong(regrade(graded, exercise.id));
    format!(
        "{}\n\n{shown}{}{}{}{}\n\n    {command}\n",
        wrap(&coloured(&first)),
        fit(&charts::offer(graded, exercise)),
        stopped::note(graded.judgement.explored()),
        receipt::line(graded),
        again.join("\n"),
    )
}

/// The first sentence of an explanation of what is wrong, where it is read alone; empty if nothing is.
pub(super) fn headline(graded: &Graded) -> String {
    read_alone(graded, &parts(graded).cause)
}

/// What shows it, and what the compiler warned of, in lines that fit.
fn in_lines(shown: &str, graded: &Graded) -> String {
    let shown = match graded.judgement.evidence {
        // rustc's own words are in lines already.
        Evidence::Refused(_) => shown.to_owned(),
        _ => fit(shown),
    };
    shown + &fit(&remarks::of_compiler(graded))
}

/// The first sentence where nothing tells beside it that it is about a call.
fn read_alone(graded: &Graded, cause: &str) -> String {
    let verdict = title(graded.judgement.verdict());
    format!("{verdict}: {}", of_call(graded, cause))
}

/// The cause of a verdict, where neither that nor what it is about stands beside it.
pub(super) fn cause_alone(graded: &Graded) -> String {
    of_call(graded, &parts(graded).cause)
}

fn of_call(graded: &Graded, cause: &str) -> String {
    match graded.judgement.explored().and_then(called::called) {
        Some(called) => format!("in the call `{called}`, {cause}"),
        None => cause.to_owned(),
    }
}

fn parts(graded: &Graded) -> Parts {
    match &graded.judgement.evidence {
        Evidence::Refused(errors) => refused::refused(errors, graded),
        Evidence::CompilerExceeded(limit) => too_much::compiler(*limit),
        Evidence::NotFollowed(uses) => not_followed::not_followed(uses, graded),
        Evidence::Explored(explored) => {
            let verdict = graded.judgement.verdict();
            let parts = idle::or_idle(explored_parts(explored, graded), explored, graded);
            Parts {
                cause: naming::introduced(verdict, &parts.cause, &explored.story),
                shown: called::in_a_call(explored)
                    + &parts.shown
                    + &also::also(explored, &graded.source),
                ..parts
            }
        }
    }
}

fn explored_parts(explored: &Explored, graded: &Graded) -> Parts {
    match &explored.finding {
        // No fault is found where nothing is wrong.
        Finding::Right | Finding::Stopped => Parts {
            cause: String::new(),
            shown: String::new(),
            next: Advice::LastThing.into(),
        },
        Finding::Wrong(unmet) => wrong(unmet.by, explored, graded),
        Finding::Luck(unmet, works) => luck::luck(unmet.by, works, explored, graded),
        Finding::NothingCrossed { travelled, moved } => {
            nothing::crossed(*travelled, moved.as_deref(), explored, graded)
        }
        Finding::NotCallable(function) => called::not_callable(*function, graded),
        Finding::NotFollowed(uses) => not_followed::not_followed(uses, graded),
    }
}

fn wrong(violation: Violation, explored: &Explored, graded: &Graded) -> Parts {
    match violation {
        Violation::Panicked => panicked::panicked(explored, graded),
        Violation::Caught => panicked::caught(explored, graded),
        Violation::Deadlock => deadlock::deadlock(explored, graded),
        Violation::RunsForEver => endless::endless(explored, graded),
        Violation::TooMuch(limit) => too_much::too_much(limit, explored, graded),
        Violation::WrongLines => wrong_output::wrong_lines(explored, graded),
        Violation::WrongAnswer => called::wrong_answer(explored, graded),
        Violation::ThreadLeft => left::thread(explored, graded),
        Violation::MessageLeft => left::message(explored, graded),
        Violation::OtherTraffic(wanted) => crossed::beside(wanted, explored, graded),
        Violation::QueueTooLong(most) => queue::too_deep(most, explored, graded),
        Violation::TooManyThreads(most) => started::too_many(most, explored, graded),
        Violation::InTurn => in_turn::one_after_the_other(explored, graded),
        Violation::HandedOn(wanted) => handed_on::too_few(wanted, explored, graded),
        Violation::NoPart(parts) => crossed::no_part(parts, explored, graded),
        Violation::SumOfFewer(sum) => nothing::sum_of_fewer(sum, explored, graded),
        Violation::Keeps(pieces) => kept::kept(pieces, graded),
        Violation::Unsafe(line) => promised::promised(line, graded),
        Violation::OtherShares(wanted) => shares::other_shares(wanted, explored, graded),
        Violation::CameBack(what) => came_back::unheeded(what, explored, graded),
        Violation::AsksAgain(what) => asks_again::asks_again(what, explored, graded),
        Violation::Stays(what) => stays::stays(what, explored, graded),
        Violation::ExitCode(code) => wrong_output::exit_code(code, explored, graded),
        Violation::EndedByThread => wrong_output::ended_by_thread(explored, graded),
        Violation::Signal(signal) => wrong_output::signal(signal, explored, graded),
    }
}

/// A sentence of which the end was left out ends in the dots that say so.
fn ended(mut sentence: String) -> String {
    if sentence.ends_with("....") {
        sentence.pop();
    }
    sentence
}

/// What the program printed, for verdicts that don't show it themselves.
fn printed(explored: &Explored) -> String {
    output("It printed:", &explored.story.stdout) + &errors(&explored.story.stderr)
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

/// In how many orders of the threads it is so, or which of it holds in all.
fn in_orders(explored: &Explored) -> String {
    let Coverage {
        schedules,
        alike,
        right,
        beside,
        complete,
        fair,
        ..
    } = explored.coverage;
    let right = right + beside;
    let (all, like_this) = (thousands(schedules), thousands(alike));
    let of = who_has_orders(explored.coverage);
    match (schedules, complete || fair.is_some()) {
        (_, true) if alike < schedules && (right > 0 || is_of_the_program(explored)) => {
            format!("It is so in {like_this} of {all} orders of {of}; luck decides when it shows.")
        }
        (_, false) if alike < schedules && (right > 0 || is_of_the_program(explored)) => format!(
            "It was so in {like_this} of the {all} orders of {of} that were tried; luck decides when it shows."
        ),
        (1, true) => "It ends like this whichever thread is faster.".to_owned(),
        (1, false) => "It was like this in the one order of the threads that was tried.".to_owned(),
        (_, true) if alike < schedules && right == 0 => format!(
            "It is wrong whichever thread is faster, in all {all} orders; it ends like this in {like_this}."
        ),
        (_, false) if alike < schedules && right == 0 => format!(
            "It was wrong in all {all} orders of the threads that were tried; it ended like this in {like_this}."
        ),
        (_, true) => {
            let comes_to = comes_to(explored);
            format!("It {comes_to} in all {all} orders of {of}, whichever is faster.")
        }
        (_, false) => {
            format!("It ended like this in the {all} orders of the threads that were tried.")
        }
    }
}

/// Whether it is so of a program of which one order shows it.
fn is_of_the_program(explored: &Explored) -> bool {
    matches!(&explored.finding, Finding::Wrong(unmet) if unmet.by.is_of_the_program())
}

/// What all orders have in common, though some of them end otherwise.
fn comes_to(explored: &Explored) -> &'static str {
    let told = match &explored.finding {
        Finding::Wrong(unmet) if !explored.others.is_empty() => Some(unmet.by),
        _ => None,
    };
    match told {
        Some(Violation::WrongLines) => "prints this",
        Some(Violation::WrongAnswer) => "gives this",
        _ => ENDS,
    }
}

const ENDS: &str = "ends like this";

/// What a first sentence says of an order that isn't the only way to be wrong.
fn here(explored: &Explored) -> String {
    let Coverage {
        schedules,
        alike,
        beside,
        complete,
        fair,
        ..
    } = explored.coverage;
    let tried = match complete || fair.is_some() {
        true => "",
        false => " tried",
    };
    match alike < schedules {
        true if beside > 0 => "in some orders ".to_owned(),
        true => format!(
            "it is wrong in all {} orders{tried}, and here ",
            thousands(schedules)
        ),
        false => String::new(),
    }
}

/// A sentence as it stands behind `=`: begun small, and without its full stop.
fn fact(sentence: &str) -> String {
    let mut characters = sentence.trim_end_matches('.').chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}
