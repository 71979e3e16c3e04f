//! What `rivulets explore` tells people.

mod folded;
mod outcome;

use super::text::{self, fit};
use crate::build::{Unchecked, Unfollowed};
use crate::exercise::{Exercise, Subject};
use crate::report::Report;
use std::fmt::Display;
use std::path::Path;

/// At most so many outcomes are shown.
pub const MOST_OUTCOMES: usize = 20;
/// A schedule of more characters is not shown, but the file that it is in.
pub const LONGEST_SCHEDULE: usize = 200;

/// Lines of a terminal: of a longer text the beginning is out of sight when it is read.
const SCREEN: usize = 24;

/// The whole report: for a terminal with no line too wide; elsewhere a tool may read it, and gets a place in a line.
pub fn text(report: &Report, by_schedule: bool, at_a_terminal: bool) -> String {
    let lines_of = |text: &str| match at_a_terminal {
        true => folded::folded(text, &report.file),
        false => fit(text),
    };
    let text = lines_of(&whole(report, by_schedule));
    match text.lines().count() >= SCREEN && !by_schedule {
        true => format!("{text}\n{}", lines_of(&coverage(report))),
        false => text,
    }
}

fn whole(report: &Report, by_schedule: bool) -> String {
    let mut text = match by_schedule {
        true => named(report),
        false => coverage(report),
    };
    let unfollowed = report.unfollowed.iter();
    text.extend(unfollowed.map(|found| unfollowed_of(&report.file, found)));
    text += &remarks(report);
    for outcome in report.outcomes.iter().take(MOST_OUTCOMES) {
        text += &format!("\n{}", outcome::told(report, outcome));
    }
    let more = report.outcomes.len().saturating_sub(MOST_OUTCOMES);
    if more > 0 {
        let more = text::thousands(more as u64);
        text += &format!("\n... and {more} more outcomes (--format json lists all).\n");
    }
    text
}

/// What was found, in a line, and how runs end.
pub fn verdict(report: &Report) -> String {
    let mut ends: Vec<&str> = report
        .outcomes
        .iter()
        .map(|outcome| &*outcome.end)
        .collect();
    ends.dedup();
    format!(
        "{} How it ends: {}.",
        coverage(report).trim_end(),
        ends.join(", ")
    )
}

/// That a schedule was named, and so no other was tried.
fn named(report: &Report) -> String {
    let outcomes = count(report.outcomes.len() as u64, "outcome");
    format!("The schedule that was named, and no other: {outcomes}.\n")
}

/// A thread's name as the subject of a sentence: `the first thread, started at line 6,`.
fn subject(thread: &str) -> String {
    match thread.contains(", started at line ") {
        true => format!("{thread},"),
        false => thread.to_owned(),
    }
}

/// What keeps a program from being built to be observed.
fn not_followed(file: &Path, uses: &[Unfollowed]) -> String {
    let file = file.display();
    uses.iter()
        .map(|found| format!("{file}:{}: {} can't be followed.\n", found.line, found.what))
        .collect()
}

/// Of what a run met, only the line before is known, if any.
fn unfollowed_of(file: &str, found: &Unfollowed) -> String {
    let Unfollowed {
        line: at,
        column,
        what,
    } = found;
    let (place, after) = match (at, column) {
        (0, _) => (String::new(), String::new()),
        (_, 0) => (String::new(), format!("; that was met after line {at}")),
        _ => (format!(":{at}"), String::new()),
    };
    format!("{file}{place}: {what} can't be followed{after}.\n")
}

/// Why a program was not built to be run under schedules.
pub fn unchecked(why: &Unchecked, subject: &Subject, exercise: Option<&Exercise>) -> String {
    match why {
        Unchecked::NotFollowed(uses) => not_followed(subject.name(), uses),
        Unchecked::Trouble(fault) => super::not_explored(subject, exercise, fault),
        Unchecked::Refused(errors) => super::compiler(errors),
        Unchecked::Exceeded(_) => gone(&"the compiler did not come to an end with this file"),
        Unchecked::NotObserved(words) => gone(&format!(
            "it does not compile against the stand-in for std, which is a bug of ours:\n{words}"
        )),
    }
}

/// What stands below the compiler's own words.
pub fn refused() -> String {
    gone(&"the compiler refuses it")
}

/// Why a program could not be run under schedules.
pub fn gone(why: &dyn Display) -> String {
    fit(&format!("Not explored: {why}.\n"))
}

fn coverage(report: &Report) -> String {
    let mut schedules = count(report.schedules, "schedule");
    if report.sampled > 0 {
        schedules += &format!(" ({} of them at random)", report.sampled);
    }
    let given = given(report);
    if report.cut.is_none() && report.fair.is_none() && report.schedules == 1 {
        return format!("No two schedules differ{given}: 1 outcome.\n");
    }
    let outcomes = count(report.outcomes.len() as u64, "outcome");
    let met = |what, option| {
        let bound = count(report.bound.unwrap_or_default(), what);
        format!(
            "there are more: the bound of {bound} was met ({option} sets another, --exhaustive none)"
        )
    };
    let rest = match report.cut {
        None => match report.fair {
            None if report.states.is_some() => {
                return format!("{}{given}: {outcomes}.\n", in_states(report));
            }
            None => return format!("All {schedules} that differ{given}: {outcomes}.\n"),
            Some(ahead) => {
                return format!(
                    "All {schedules} that differ{given}, where a loop that goes on until another thread acts lets the \
                     others go first after {ahead} steps: {outcomes}.\n"
                );
            }
        },
        Some("orderings") => {
            return format!(
                "All {schedules} that differ with sequentially consistent atomics: {outcomes}.\n"
            );
        }
        Some("schedules") => met("schedule", "--max-schedules"),
        Some("steps") => met("step", "--max-steps"),
        Some("work") => {
            "there are more: each takes long, and this is what some seconds have room for \
             (--exhaustive takes as long as it takes)"
                .to_owned()
        }
        Some(cut) => without_bound(cut).to_owned(),
    };
    format!("{schedules}, {rest}: {outcomes}.\n")
}

/// All schedules, of which those were run that come to a state that none had come to before.
fn in_states(report: &Report) -> String {
    let states = count(report.states.unwrap_or_default(), "state");
    let were_run = format!("in {states}, by {}", count(report.schedules, "schedule"));
    match report.orders {
        Some(orders) => format!(
            "All orders: {} of them, {were_run}",
            text::thousands(orders)
        ),
        None => format!("All orders, {were_run}"),
    }
}

/// That what is proven is so for these inputs.
fn given(report: &Report) -> String {
    match report.given.len() {
        0 => String::new(),
        1 => ", given what is named below".to_owned(),
        many => format!(", given the {many} things that are named below"),
    }
}

fn without_bound(cut: &str) -> &'static str {
    match cut {
        "addresses" => "but other addresses show something else, so this proves nothing",
        "unsafe" => "but what unsafe code does to memory isn't checked, so this proves nothing",
        "clock" => "but other lengths of time may show more, so this proves nothing",
        "limits" => "not all of them run to their end, since limits were met",
        "states" => "there are more: to know them all would take too much memory",
        "outcomes" => "there are more: what was printed takes too much memory",
        "random" => "but a hash that is random was the same in all of them, so this proves nothing",
        "orders" => "and there are more: of hash maps with many keys only some orders were tried",
        "restarts" => "but they went on to show that too much was taken for granted",
        "stopped" => "then it was stopped",
        "unrepeatable" => {
            "but the same schedule doesn't always give the same run, so this proves nothing"
        }
        "killed" => "then no more were tried, since some take too long or too much memory",
        _ => "but not all that the program does can be followed, so this proves nothing",
    }
}

fn count(number: u64, what: &str) -> String {
    text::count(usize::try_from(number).unwrap_or(usize::MAX), what)
}

fn remarks(report: &Report) -> String {
    let file = &report.file;
    let at = |line: u32, told: &str| format!("{file}:{line}: {told}\n");
    let at_line =
        |line: Option<u32>, told: &str| line.map_or_else(String::new, |line| at(line, told));
    let mut text = at_line(
        report.unsafe_lines.first().copied(),
        "unsafe code was run; what it does to memory isn't checked, nor are data races.",
    );
    if report.obeys_durations {
        text += "A sleep, and a wait for a time, lasted as long as it says, as in this lesson.\n";
    }
    for given in &report.given {
        text += &at(given.place.line, &format!("given that {}.", given.sentence));
    }
    text += &at_line(
        report.std_arc,
        "with this compiler, the order in which owners of an Arc let go is not explored.",
    );
    text += &at_line(
        report.keeps_state,
        "this may outlive a run, so each run had a process of its own.",
    );
    text += &at_line(
        report.cut_at.map(|place| place.line),
        "a run that met a limit did this last; what would have followed isn't known.",
    );
    text += &at_line(
        report.random,
        "this hash is another in each run of the program itself.",
    );
    for place in &report.some_orders {
        let told = "of this hash map's orders only some were tried.";
        text += &match place.line {
            0 => format!("{file}: {told}\n"),
            line => at(line, told),
        };
    }
    for place in &report.endless_polls {
        text += &at(place.line, "busy waiting: this loop asks again and again.");
    }
    text
}
