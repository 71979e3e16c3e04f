//! What main's end cuts off, or comes too late to cut off.

use super::{Relied, first, printed};
use crate::diagnose::left_in;
use crate::source::lines;
use crate::trace::story::Story;
use crate::trace::{Kind, Outcome, Site, Step};
use crate::words::explanation::Advice;
use crate::words::explanation::naming::name;

/// Threads with something still to do when main ended, which do it in the order that works.
pub(super) fn left_behind(works: &Story, fails: &Story, source: &str) -> Option<Relied> {
    let at_work = left_in(fails).threads.into_iter();
    let mut left: Vec<u16> = at_work
        .filter(|thread| is_unfinished(fails, *thread) && does_more(works, fails, *thread))
        .collect();
    // Who has something to print in the order that works is the one to wait for.
    left.sort_by_key(|thread| !printed::prints_more(works, fails, *thread));
    let thread = *left.first()?;
    let known = left
        .iter()
        .filter_map(|thread| fails.ends.threads.get(usize::from(*thread)));
    let sites: Vec<Site> = known.map(|thread| thread.site).collect();
    let advice = match waits_for_main(&[works, fails], thread, source) {
        true => Advice::EndItAndWait,
        false => Advice::KnowItIsDone,
    };
    let who = name(fails, thread);
    let slept = first(fails, |step| {
        step.operation.kind == Kind::Sleep && step.choice.thread == 0
    });
    let exit = exit(fails);
    let clause = match (slept.map(|slept| slept.site.line), exit) {
        (_, Some(exit)) => format!(
            "line {} may end the whole program before {who} has done its work",
            exit.line
        ),
        (Some(sleep), None) => {
            format!("the sleep at line {sleep} may be over before {who} has done its work")
        }
        (None, None) => format!("main may end before {who} has done its work"),
    };
    if let Some(exit) = exit {
        let label = "here main ends the whole program";
        return Some(Relied::at(&[exit], label, clause, Advice::WhatMainWouldDo));
    }
    let label = "main doesn't wait for this thread";
    let mut relied = Relied::at(&sites, label, clause, advice);
    let slept = slept.map(|slept| (slept.site, "this may be too short".to_owned()));
    relied.marks.extend(slept);
    Some(relied)
}

/// Where main ended the program by a call of `exit`.
fn exit(story: &Story) -> Option<Site> {
    let last = story.steps.last()?;
    let exits = last.operation.kind == Kind::MainExit && last.operation.argument == 1;
    (exits && last.choice.thread == 0 && last.site.line > 0).then_some(last.site)
}

/// What to look at where main's end cut off who could have gone on, or who waited for main.
pub(in super::super) fn cut_off_in(story: &Story, source: &str) -> Option<Advice> {
    let left = left_in(story).threads.into_iter();
    let mut left = left.filter(|thread| is_unfinished(story, *thread));
    if left
        .clone()
        .any(|thread| waits_for_main(&[story], thread, source))
    {
        return Some(Advice::EndItAndWait);
    }
    let able = |thread: u16| {
        let mut unfinished = story.unfinished.iter();
        unfinished.any(|(waiting, _)| waiting.thread == thread && waiting.variants > 0)
    };
    left.any(able).then_some(Advice::KnowItIsDone)
}

/// Whether main's end cut a thread off in the order that works, in which it did less than where it fails.
pub(super) fn is_cut_off(works: &Story, fails: &Story, thread: u16) -> bool {
    thread != 0 && is_unfinished(works, thread) && does_more(fails, works, thread)
}

fn is_unfinished(story: &Story, thread: u16) -> bool {
    let mut unfinished = story.unfinished.iter();
    unfinished.any(|(waiting, _)| waiting.thread == thread)
}

/// Whether a thread comes further in one run than in another.
fn does_more(more: &Story, few: &Story, thread: u16) -> bool {
    let work = |story: &Story| {
        let own = |step: &&Step| step.choice.thread == thread && !tidies(step);
        story.steps.iter().filter(own).count()
    };
    work(more) > work(few)
}

/// What is done at an end without being told to.
fn tidies(step: &Step) -> bool {
    matches!(
        step.operation.kind,
        Kind::DropSender
            | Kind::DropReceiver
            | Kind::Unlock
            | Kind::UnlockRead
            | Kind::UnlockWrite
            | Kind::Cleanup
            | Kind::MainExit
            | Kind::Exit
    )
}

/// Whether a thread drops a sender of the channel at which a step of its looked, behind that look.
pub(super) fn keeps_a_sender(story: &Story, look: &Step) -> bool {
    let behind = story.steps.iter().skip_while(|step| *step != look);
    behind.into_iter().any(|step| {
        let drops = step.operation.kind == Kind::DropSender;
        let own = step.choice.thread == look.choice.thread;
        drops && own && step.operation.object == look.operation.object
    })
}

/// Whether a thread receives until its channel ends, and main keeps a sender of that channel until its own
/// end: whoever only joins waits for ever.
fn waits_for_main(runs: &[&Story], thread: u16, source: &str) -> bool {
    let kept = runs.iter().flat_map(|story| {
        let of_main = story.steps.iter().filter(|step| step.choice.thread == 0);
        let last = of_main.rev().take_while(|step| tidies(step));
        last.filter(|step| step.operation.kind == Kind::DropSender)
    });
    let channels: Vec<u32> = kept.map(|drop| drop.operation.object).collect();
    runs.iter().any(|story| {
        let mut channels = channels.iter();
        channels.any(|channel| asks_to_the_end(story, thread, *channel, source))
    })
}

/// By what a thread did, or was about to do; where its loop wasn't seen to come round, by its words.
fn asks_to_the_end(story: &Story, thread: u16, channel: u32, source: &str) -> bool {
    let receives = |kind: Kind| matches!(kind, Kind::Recv | Kind::RecvArrive);
    let own = |step: &&Step| {
        let here = receives(step.operation.kind) && step.operation.object == channel;
        here && step.choice.thread == thread
    };
    let (mut before, mut waiting) = (story.steps.iter().filter(own), story.unfinished.iter());
    let waits = waiting.any(|(waiting, _)| {
        let here = receives(waiting.operation.kind) && waiting.operation.object == channel;
        here && waiting.thread == thread
    });
    match waits {
        true => before.next().is_some(),
        false => before
            .any(|step| step.outcome == Outcome::Disconnected || is_in_a_loop(source, step.site)),
    }
}

/// Whether the words of a line take all that comes.
fn is_in_a_loop(source: &str, site: Site) -> bool {
    let line = lines::line(source, site.line).unwrap_or_default();
    ["for ", "while ", ".iter()", ".into_iter()"]
        .iter()
        .any(|word| line.contains(word))
}
