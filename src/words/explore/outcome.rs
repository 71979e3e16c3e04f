//! One way to end, as `explore` tells it.

use super::{count, subject};
use crate::report::{
    LetGoReport, OutcomeReport, PanicReport, Place, Report, SenderReport, ThreadReport,
    WaiterReport,
};
use crate::trace::Doing;

/// At most so many lines of an outcome's output are shown.
const MOST_LINES: usize = 12;
/// What stands before each.
pub(super) const PRINTED: &str = "    | ";

/// The end, what was printed, and what is known of why.
pub(super) fn told(report: &Report, outcome: &OutcomeReport) -> String {
    let times = match outcome.orders {
        Some(orders) => count(orders, "order"),
        None => count(outcome.count, "schedule"),
    };
    let schedule = match &outcome.schedule_file {
        Some(file) => format!("@{file}"),
        None => outcome.schedule.clone(),
    };
    let end = &outcome.end;
    let mut text = format!("{end} ({times}, one is --schedule {schedule})\n");
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    let shown = lines.iter().take(MOST_LINES);
    text.extend(shown.map(|printed| format!("{PRINTED}{printed}\n")));
    if lines.len() > MOST_LINES {
        text += &format!("{PRINTED}... {} more lines\n", lines.len() - MOST_LINES);
    }
    let whole = format!("{}\n", outcome.stdout);
    if report.outcomes.iter().any(|other| other.stdout == whole) {
        text += "      (without the end of its last line)\n";
    }
    text + &why(report, outcome)
}

/// What is known of why it ended so.
fn why(report: &Report, outcome: &OutcomeReport) -> String {
    let at = |place: Place, told: String| {
        let Place { line, column } = place;
        format!("  {}:{line}:{column}: {told}\n", report.file)
    };
    let does = |by: &ThreadReport, what: &str| {
        let told = format!("{} {what}", subject(&by.thread));
        at(by.place, told)
    };
    let last = match outcome.spot {
        Some(_) => "did this last",
        None => "did this last, and computes on and on",
    };
    let computing = outcome.computing.iter().map(|by| does(by, last));
    let spot = outcome.spot.iter();
    let spot = spot.map(|spot| does(&spot.by, doing(spot.seen)));
    let panics = outcome.panics.iter();
    let panics = panics.map(|panic| does(&panic.by, &panics_with(panic)));
    let let_go = outcome.let_go.iter();
    let let_go = let_go.map(|last| at(last.arc.place, is_let_go(last)));
    let asking = outcome.asking.iter();
    let asking = asking.map(|by| does(by, "asks again and again"));
    let waiting = outcome.waiting.iter();
    let waiting = waiting.map(|waiter| does(&waiter.by, &waits(waiter)));
    let senders = outcome.senders.iter();
    let senders = senders.map(|sender| at(sender.place, is_alive(sender)));
    let locks = outcome.locks.iter();
    let locks = locks.map(|lock| does(&lock.by, "holds the lock it took here"));
    let all = computing.chain(spot).chain(panics).chain(let_go);
    let all = all.chain(asking).chain(waiting);
    all.chain(senders).chain(locks).collect()
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

fn panics_with(panic: &PanicReport) -> String {
    let goes_on = match panic.fatal {
        true => "",
        false => ", and the program goes on",
    };
    let message = panic.message.lines().collect::<Vec<_>>().join("\n    ");
    format!("panics{goes_on}: {message}")
}

fn is_let_go(last: &LetGoReport) -> String {
    let LetGoReport { thread, arc, drops } = last;
    let end = match *drops {
        "receiver" => "the Receiver",
        _ => "the last Sender",
    };
    let which = match &arc.name {
        Some(name) => format!("`{name}`, made here,"),
        None => "the Arc made here".to_owned(),
    };
    format!("{which} is let go last by {thread}, which drops {end} with it")
}

fn waits(waiter: &WaiterReport) -> String {
    let whom = match &waiter.waits_for {
        Some(thread) => format!(", for {thread}"),
        None => String::new(),
    };
    format!("waits in {}{whom}", waiter.operation)
}

fn is_alive(sender: &SenderReport) -> String {
    let owner = match &sender.owner {
        _ if sender.circle > 0 => "kept by Arcs in a circle".to_owned(),
        Some(_) if sender.shared_by.len() > 1 => {
            let threads = sender.shared_by.join(" and ");
            format!("owned by {threads}{}", by_an_arc(sender))
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
    format!("{which} {made} here is alive, {owner}")
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
