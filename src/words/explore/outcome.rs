//! One way to end, as `explore` tells it.

use super::{count, line, subject};
use crate::report::{
    AskerReport, ComputingReport, LetGoReport, LockReport, OutcomeReport, PanicReport, Place,
    Report, SenderReport, WaiterReport,
};
use crate::trace::Doing;

/// At most so many lines of an outcome's output are shown.
const MOST_LINES: usize = 12;

/// The end, what was printed, and what is known of why.
pub(super) fn tell_outcome(report: &Report, outcome: &OutcomeReport, text: &mut String) {
    let times = match outcome.orders {
        Some(orders) => count(orders, "order"),
        None => count(outcome.count, "schedule"),
    };
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
    let whole = format!("{}\n", outcome.stdout);
    if report.outcomes.iter().any(|other| other.stdout == whole) {
        line(
            text,
            format_args!("      (without the end of its last line)"),
        );
    }
    tell_why(report, outcome, text);
}

/// What is known of why it ended so.
fn tell_why(report: &Report, outcome: &OutcomeReport, text: &mut String) {
    if let Some(ComputingReport { thread, place }) = &outcome.computing {
        let (file, Place { line: at, column }) = (&report.file, place);
        let on = match outcome.spot {
            Some(_) => "",
            None => ", and computes on and on",
        };
        line(
            text,
            format_args!(
                "  {file}:{at}:{column}: {} did this last{on}",
                subject(thread)
            ),
        );
    }
    if let Some(spot) = &outcome.spot {
        let (file, Place { line: at, column }) = (&report.file, spot.place);
        let who = subject(&spot.thread);
        line(
            text,
            format_args!("  {file}:{at}:{column}: {who} {}", doing(spot.seen)),
        );
    }
    for panic in &outcome.panics {
        tell_panic(report, panic, text);
    }
    for let_go in &outcome.let_go {
        tell_let_go(report, let_go, text);
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

/// What is done at a spot.
fn doing(doing: Doing) -> &'static str {
    match doing {
        Doing::Loop => "goes round this loop without end",
        Doing::Call => "computes here without end",
        Doing::Growth => "takes more and more memory here",
        Doing::Recursion => "calls the same function here again and again",
        Doing::Depth => "runs out of stack here",
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

fn tell_let_go(report: &Report, let_go: &LetGoReport, text: &mut String) {
    let LetGoReport { thread, arc, drops } = let_go;
    let end = match *drops {
        "receiver" => "the Receiver",
        _ => "the last Sender",
    };
    let which = match &arc.name {
        Some(name) => format!("`{name}`, made here,"),
        None => "the Arc made here".to_owned(),
    };
    let (file, Place { line: at, column }) = (&report.file, arc.place);
    line(
        text,
        format_args!(
            "  {file}:{at}:{column}: {which} is let go last by {thread}, which drops {end} with it"
        ),
    );
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
            format!(
                "owned by {}{}",
                sender.shared_by.join(" and "),
                by_an_arc(sender)
            )
        }
        Some(thread) => format!("owned by {thread}{}", by_an_arc(sender)),
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

/// `` through `hub`, made at line 7``
fn by_an_arc(sender: &SenderReport) -> String {
    let Some(arc) = &sender.arc else {
        return String::new();
    };
    let line = arc.place.line;
    match &arc.name {
        Some(name) => format!(" through `{name}`, made at line {line}"),
        None => format!(" through the Arc of line {line}"),
    }
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
