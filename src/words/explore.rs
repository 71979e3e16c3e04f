//! What `rivulets explore` tells people.

use super::happened::{AskerReport, PanicReport};
use super::report::{
    ComputingReport, LockReport, OutcomeReport, Place, Report, SenderReport, UnfollowedReport,
    WaiterReport,
};
use super::text;
use crate::program::observed::Unfollowed;
use crate::schedule::Progress;
use std::fmt::Write;
use std::path::Path;

/// At most so many outcomes are shown.
pub const MOST_OUTCOMES: usize = 20;
/// A schedule of more characters is not shown, but the file that it is in.
pub const LONGEST_SCHEDULE: usize = 200;
/// At most so many lines of an outcome's output are shown.
const MOST_LINES: usize = 12;

/// The whole report.
pub fn text(report: &Report) -> String {
    let mut text = coverage(report);
    for found in &report.unfollowed {
        tell_unfollowed(&report.file, found, &mut text);
    }
    remarks(report, &mut text);
    for outcome in report.outcomes.iter().take(MOST_OUTCOMES) {
        text.push('\n');
        tell_outcome(report, outcome, &mut text);
    }
    let more = report.outcomes.len().saturating_sub(MOST_OUTCOMES);
    if more > 0 {
        line(
            &mut text,
            format_args!("\n... and {more} more outcomes (--format json lists all)."),
        );
    }
    text
}

/// Writing to a `String` can't fail.
fn line(text: &mut String, what: std::fmt::Arguments) {
    let _ = writeln!(text, "{what}");
}

/// The report as one line of JSON; docs/explore.md tells its fields.
pub fn json(report: &Report) -> String {
    // A report holds nothing that JSON can't say.
    serde_json::to_string(report).unwrap_or_default() + "\n"
}

/// A thread's name as the subject of a sentence: `the first thread, started at line 6,`.
fn subject(thread: &str) -> String {
    match thread.contains(", started at line ") {
        true => format!("{thread},"),
        false => thread.to_owned(),
    }
}

/// How far a long search has come.
pub fn progress(progress: Progress) -> String {
    let (schedules, outcomes) = (progress.schedules, progress.outcomes as u64);
    format!(
        "{}, {} so far\n",
        count(schedules, "schedule"),
        count(outcomes, "outcome")
    )
}

/// What keeps a program from being built to be observed.
pub fn not_followed(file: &Path, uses: &[Unfollowed]) -> String {
    let file = file.display();
    uses.iter()
        .map(|found| format!("{file}:{}: {} can't be followed.\n", found.line, found.what))
        .collect()
}

/// Of what a run met, only the line before is known, if any.
fn tell_unfollowed(file: &str, found: &UnfollowedReport, text: &mut String) {
    let Place { line: at, column } = found.place;
    let what = &found.what;
    let (place, after) = match (at, column) {
        (0, _) => (String::new(), String::new()),
        (_, 0) => (String::new(), format!("; that was met after line {at}")),
        _ => (format!(":{at}"), String::new()),
    };
    line(
        text,
        format_args!("{file}{place}: {what} can't be followed{after}."),
    );
}

/// Why a program could not be run under schedules.
pub fn gone(why: &str) -> String {
    format!("Not explored: {why}.\n")
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
        format!("there are more: the bound of {bound} was met ({option} sets another)")
    };
    let rest = match report.cut {
        None => match report.fair {
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
        Some(cut) => without_bound(cut).to_owned(),
    };
    format!("{schedules}, {rest}: {outcomes}.\n")
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

fn remarks(report: &Report, text: &mut String) {
    let file = &report.file;
    if let Some(first) = report.unsafe_lines.first() {
        line(
            text,
            format_args!("{file}:{first}: unsafe code was run, but data races aren't looked for."),
        );
    }
    for given in &report.given {
        let (at, sentence) = (given.place.line, given.sentence);
        line(text, format_args!("{file}:{at}: given that {sentence}."));
    }
    if let Some(at) = report.std_arc {
        line(
            text,
            format_args!(
                "{file}:{at}: with this compiler, the order in which owners of an Arc let go is not explored."
            ),
        );
    }
    if let Some(at) = report.keeps_state {
        line(
            text,
            format_args!(
                "{file}:{at}: this may outlive a run, so each run had a process of its own."
            ),
        );
    }
    if let Some(place) = report.cut_at {
        line(
            text,
            format_args!(
                "{file}:{}: a run that met a limit did this last; what would have followed isn't known.",
                place.line
            ),
        );
    }
    if let Some(at) = report.random {
        line(
            text,
            format_args!("{file}:{at}: this hash is another in each run of the program itself."),
        );
    }
    places(report, text);
}

/// Places of which there may be several.
fn places(report: &Report, text: &mut String) {
    let file = &report.file;
    for place in &report.some_orders {
        let at = match place.line {
            0 => String::new(),
            at => format!(":{at}"),
        };
        line(
            text,
            format_args!("{file}{at}: of this hash map's orders only some were tried."),
        );
    }
    for place in &report.endless_polls {
        line(
            text,
            format_args!(
                "{file}:{}: busy waiting: this loop asks again and again.",
                place.line
            ),
        );
    }
}

fn tell_outcome(report: &Report, outcome: &OutcomeReport, text: &mut String) {
    let times = count(outcome.count, "schedule");
    let schedule = match &outcome.schedule_file {
        Some(file) => format!("@{file}"),
        None => outcome.schedule.clone(),
    };
    let end = &outcome.end;
    line(
        text,
        format_args!("{end} ({times}, one is --schedule {schedule})"),
    );
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    for printed in lines.iter().take(MOST_LINES) {
        line(text, format_args!("    | {printed}"));
    }
    if lines.len() > MOST_LINES {
        line(
            text,
            format_args!("    | ... {} more lines", lines.len() - MOST_LINES),
        );
    }
    if let Some(ComputingReport { thread, place }) = &outcome.computing {
        let (file, Place { line: at, column }) = (&report.file, place);
        line(
            text,
            format_args!(
                "  {file}:{at}:{column}: {} did this last, and computes on and on",
                subject(thread)
            ),
        );
    }
    for panic in &outcome.panics {
        tell_panic(report, panic, text);
    }
    for asker in &outcome.asking {
        let AskerReport { thread, place } = asker;
        let (file, thread) = (&report.file, subject(thread));
        let at = format!("  {file}:{}:{}", place.line, place.column);
        line(text, format_args!("{at}: {thread} asks again and again"));
    }
    for waiter in &outcome.waiting {
        tell_waiter(report, waiter, text);
    }
    for sender in &outcome.senders {
        tell_sender(report, sender, text);
    }
    for lock in &outcome.locks {
        tell_lock(report, lock, text);
    }
}

fn tell_panic(report: &Report, panic: &PanicReport, text: &mut String) {
    let PanicReport {
        thread,
        place,
        message,
        fatal,
    } = panic;
    let goes_on = if *fatal {
        ""
    } else {
        ", and the program goes on"
    };
    let mut told = message.lines();
    let (file, thread) = (&report.file, subject(thread));
    let first = told.next().unwrap_or_default();
    line(
        text,
        format_args!(
            "  {file}:{}:{}: {thread} panics{goes_on}: {first}",
            place.line, place.column
        ),
    );
    for more in told {
        line(text, format_args!("    {more}"));
    }
}

fn tell_waiter(report: &Report, waiter: &WaiterReport, text: &mut String) {
    let WaiterReport {
        thread,
        place,
        operation,
        waits_for,
        ..
    } = waiter;
    let whom = match waits_for {
        Some(thread) => format!(", for {thread}"),
        None => String::new(),
    };
    line(
        text,
        format_args!(
            "  {}:{}:{}: {} waits in {operation}{whom}",
            report.file,
            place.line,
            place.column,
            subject(thread)
        ),
    );
}

fn tell_sender(report: &Report, sender: &SenderReport, text: &mut String) {
    let owner = match &sender.owner {
        _ if sender.circle > 0 => "kept by Arcs in a circle".to_owned(),
        Some(_) if sender.shared_by.len() > 1 => {
            format!("owned by {}", sender.shared_by.join(" and "))
        }
        Some(thread) => format!("owned by {thread}"),
        None if sender.owner_known => "owned by nobody who could drop it".to_owned(),
        None => "whose owner isn't known".to_owned(),
    };
    let made = if sender.clone { "cloned" } else { "made" };
    let which = match &sender.name {
        Some(name) => format!("the sender `{name}`"),
        None => "a sender".to_owned(),
    };
    let place = sender.place;
    line(
        text,
        format_args!(
            "  {}:{}:{}: {which} {made} here is alive, {owner}",
            report.file, place.line, place.column
        ),
    );
}

fn tell_lock(report: &Report, lock: &LockReport, text: &mut String) {
    let LockReport { thread, place, .. } = lock;
    line(
        text,
        format_args!(
            "  {}:{}:{}: {} holds the lock it took here",
            report.file,
            place.line,
            place.column,
            subject(thread)
        ),
    );
}
