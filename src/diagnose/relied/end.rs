//! What main's end cuts off, or comes too late to cut off.

use super::{LastRead, Orders, Printed, Relied, first, printed, reads};
use crate::diagnose::left::left_in;
use crate::source::lines;
use crate::source::tokens::code;
use crate::trace::story::Story;
use crate::trace::{Kind, Response, Site, Step};

/// A thread with something still to do when main ended, which does it in the order that works.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeftAtWork {
    /// The thread; of several, the one to wait for.
    pub thread: u16,
    /// Where it was started, and others like it.
    pub started: Vec<Site>,
    /// Where main ended the program by a call of `exit`.
    pub exit: Option<Site>,
    /// Where main slept before.
    pub slept: Option<Site>,
    /// What main read last of what the thread changes.
    pub read: Option<LastRead>,
    /// What it was at.
    pub cut_off: CutOff,
}

/// What a thread was at that main's end cut off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CutOff {
    /// It asked for messages until its channel ends, which main keeps open until its own end.
    WaitsForMain,
    /// It had something else to do.
    AtWork,
}

/// What the failing order prints beside all that the one that works prints, by a thread that main's end
/// cut off there: not that main should wait is the news, but that this is printed at all.
pub(super) fn too_many_unless_cut_off(works: &Story, fails: &Story) -> Option<Relied> {
    let print = printed::too_many(works, fails)?;
    let cut_off = is_cut_off(works, fails, print.thread);
    cut_off.then_some(Relied::Printed(Printed::TooMuchUnlessCutOff(print)))
}

/// Threads with something still to do when main ended, which do it in the order that works.
pub(super) fn left_at_work(orders: &Orders) -> Option<Relied> {
    let (works, fails) = (orders.works, orders.fails);
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
    let slept = first(fails, |step| {
        step.operation.kind == Kind::Sleep && step.choice.thread == 0
    });
    Some(Relied::End(LeftAtWork {
        thread,
        started: known.map(|thread| thread.site).collect(),
        exit: exit_of_main(fails),
        slept: slept.map(|slept| slept.site),
        read: reads::last_of_main(works, fails, thread),
        cut_off: match waits_for_main(&[works, fails], thread, orders.source) {
            true => CutOff::WaitsForMain,
            false => CutOff::AtWork,
        },
    }))
}

/// Where main ended the program by a call of `exit`.
pub fn exit_of_main(story: &Story) -> Option<Site> {
    let last = story.steps.last()?;
    let exits = last.operation.kind == Kind::MainExit && last.operation.argument == 1;
    (exits && last.choice.thread == 0 && last.site.line > 0).then_some(last.site)
}

/// Whether main's end cut off one who waited for main, or who could have gone on.
pub fn cut_off_in(story: &Story, source: &str) -> Option<CutOff> {
    let left = left_in(story).threads.into_iter();
    let mut left = left.filter(|thread| is_unfinished(story, *thread));
    if left
        .clone()
        .any(|thread| waits_for_main(&[story], thread, source))
    {
        return Some(CutOff::WaitsForMain);
    }
    let able = |thread: u16| {
        let mut unfinished = story.unfinished.iter();
        unfinished.any(|(waiting, _)| waiting.thread == thread && waiting.variants > 0)
    };
    left.any(able).then_some(CutOff::AtWork)
}

/// Whether main's end cut a thread off in the order that works, in which it did less than where it fails.
pub(super) fn is_cut_off(works: &Story, fails: &Story, thread: u16) -> bool {
    thread != 0 && is_unfinished(works, thread) && does_more(fails, works, thread)
}

/// Whether a thread had still something to do at the end of a run.
pub(super) fn is_unfinished(story: &Story, thread: u16) -> bool {
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
            .any(|step| step.response == Response::Disconnected || is_in_a_loop(source, step.site)),
    }
}

/// Whether the words of a line take all that comes.
fn is_in_a_loop(source: &str, site: Site) -> bool {
    let code = code(source);
    let line = lines::line(&code, site.line).unwrap_or_default();
    ["for ", "while ", ".iter()", ".into_iter()"]
        .iter()
        .any(|word| line.contains(word))
}
