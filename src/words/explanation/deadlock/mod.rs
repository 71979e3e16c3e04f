//! No thread can go on: the cause in a sentence, every waiter, and what each waits for.

mod marks;
mod open;
mod sentence;

pub(super) use marks::marks;
pub(in crate::words) use open::counts_on_it;

use super::charts::with_chart;
use super::naming::{at, name};
use super::owners;
use super::{Advice, Parts, fact, in_orders};
use crate::course::Graded;
use crate::diagnose::{self, Cause, waited_for};
use crate::trace::story::Story;
use crate::trace::{Kind, Waiting};
use crate::verdict::{Explored, Verdict};
use crate::words::excerpt::excerpt;
use crate::words::text::{count, first_sentence};

pub(super) fn deadlock(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let Some(cause) = cause(story, &graded.source) else {
        let cause = "no thread can go on.".to_owned();
        return Parts {
            cause,
            shown: with_chart(String::new(), explored),
            next: Advice::WhoCanBegin.into(),
        };
    };
    let (long, short) = sentence::sentence(&cause, story, &graded.source);
    let marks = marks(&cause, story, &graded.source);
    let shown = excerpt(&graded.source, &graded.file, &marks) + &facts(explored, &cause, graded);
    Parts {
        cause: first_sentence(Verdict::Deadlock, format!("{long}."), format!("{short}.")),
        shown: with_chart(shown, explored),
        next: match cause {
            Cause::OwnChannelFull { .. } if graded.lesson.shares().is_some() => Advice::FullMeant,
            cause => sentence::question(&cause, story, &graded.source),
        }
        .into(),
    }
}

/// What a deadlock comes down to. Who waits for all that come doesn't wait for what somebody who fell had to send.
pub(in crate::words) fn cause(story: &Story, source: &str) -> Option<Cause> {
    match diagnose::cause(story) {
        Some(Cause::Fallen { waiter, .. }) if open::takes_all(source, waiter.site) => {
            waited_for(story)
        }
        cause => cause,
    }
}

/// Why some orders get stuck, in a clause.
pub(super) fn clause(story: &Story, source: &str) -> String {
    match cause(story, source) {
        Some(cause) => sentence::sentence(&cause, story, source).1,
        None => "no thread can go on".to_owned(),
    }
}

/// The same, where a clause may be longer.
pub(super) fn in_full(story: &Story, source: &str) -> String {
    match cause(story, source) {
        Some(cause) => sentence::sentence(&cause, story, source).0,
        None => "no thread can go on".to_owned(),
    }
}

/// `main waits at line 38 for ever`: who waits, and no more.
pub(super) fn in_few_words(story: &Story) -> String {
    match story.ends.stuck.first() {
        Some(stuck) => format!(
            "{} waits{} for ever",
            name(story, stuck.thread),
            at(stuck.site)
        ),
        None => "no thread can go on".to_owned(),
    }
}

/// What to look at next where some orders get stuck.
pub(super) fn advice(story: &Story, source: &str) -> Advice {
    match cause(story, source) {
        Some(cause) => sentence::question(&cause, story, source),
        None => Advice::WhoCanBegin,
    }
}

/// Who is at fault is said first; then at most a few things that show that it can't be otherwise.
fn facts(explored: &Explored, cause: &Cause, graded: &Graded) -> String {
    let story = &explored.story;
    let told = told_of(cause);
    let mut facts = open::facts(cause, explored, &graded.source);
    let is_of_a_lock = matches!(cause, Cause::LockKept { .. });
    facts.extend(shared(story).filter(|_| !is_of_a_lock));
    facts.extend(marks::unplaced(story, &graded.source));
    let others = story.ends.stuck.iter();
    let others = others.filter(|waiting| !told.contains(waiting));
    facts.extend(others.take(2).map(|waiting| waits(story, waiting)));
    let over = story.ends.threads.len() - story.ends.stuck.len();
    if over > 0 {
        let (threads, verb) = (
            count(over, "thread"),
            if over == 1 { "has" } else { "have" },
        );
        facts.push(format!(
            "{threads} {verb} ended, and can bring nothing more"
        ));
    }
    facts.push(fact(&in_orders(explored)));
    let lines = facts.iter().map(|fact| format!("   = {fact}\n"));
    lines.collect::<String>() + "\n"
}

/// `2 threads started at lines 8 and 12 share `source`, and in it a Sender for main`.
fn shared(story: &Story) -> Option<String> {
    story.ends.senders.iter().find_map(|sender| {
        let within = sender.within.as_ref();
        let within = within.filter(|within| within.owners.len() > 1)?;
        let mut waiters = story.ends.stuck.iter();
        let waiter = waiters.find(|waiting| {
            let receives = matches!(waiting.operation.kind, Kind::Recv | Kind::RecvArrive);
            receives && waiting.operation.object == sender.channel
        })?;
        let whom = name(story, waiter.thread);
        Some(format!(
            "{}, and in it a Sender to {whom}",
            owners::shared_by(story, within)
        ))
    })
}

/// The waiters that the first sentence speaks of; never empty.
fn told_of(cause: &Cause) -> Vec<Waiting> {
    match cause {
        Cause::OwnLock { waiter, .. }
        | Cause::LockLost { waiter, .. }
        | Cause::OwnChannelFull { waiter, .. }
        | Cause::WrongChannel { waiter, .. }
        | Cause::Fallen { waiter, .. }
        | Cause::NobodyTakes(waiter)
        | Cause::NotWoken(waiter) => vec![*waiter],
        Cause::LockKept { holder, waiter, .. } => vec![*holder, *waiter],
        Cause::JoinedByWhomItWaitsFor { joiner, joined } => vec![*joiner, *joined],
        Cause::Open(open) => vec![open.waiter],
        Cause::LockCircle(circle) | Cause::EachOther(circle) => circle.clone(),
    }
}

/// `main waits at line 24 for a message`
fn waits(story: &Story, waiting: &Waiting) -> String {
    format!(
        "{} waits{} {}",
        name(story, waiting.thread),
        at(waiting.site),
        for_what(story, waiting)
    )
}

/// `for a message`
fn for_what(story: &Story, waiting: &Waiting) -> String {
    match waiting.operation.kind {
        Kind::Recv | Kind::RecvArrive => "for a message".to_owned(),
        Kind::Send => "for room in the channel".to_owned(),
        Kind::SendTaken => "until its message is taken".to_owned(),
        Kind::Lock | Kind::Read | Kind::ReadWait | Kind::Write | Kind::WriteWait => {
            "for a lock".to_owned()
        }
        Kind::Join => match u16::try_from(waiting.operation.object.saturating_sub(1)) {
            Ok(other) => format!("for {} to end", name(story, other)),
            Err(_) => "for a thread to end".to_owned(),
        },
        Kind::ScopeEnd => "for the threads of its scope to end".to_owned(),
        Kind::BarrierWait | Kind::BarrierLeave => "at a barrier".to_owned(),
        Kind::OnceBegin | Kind::OnceWait => "for a value to be made".to_owned(),
        Kind::Print | Kind::StdoutLock | Kind::ErrorPrint | Kind::StderrLock => {
            "for the lock of the output".to_owned()
        }
        _ => "to be woken".to_owned(),
    }
}
