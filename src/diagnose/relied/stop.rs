//! A thread that stops taking messages when more are still to come.

use super::{Look, Orders, Relied, Symptom, end, exit_of_main, reads};
use crate::trace::story::Story;
use crate::trace::{Kind, Response, Site, Step};
use std::collections::BTreeMap;

/// The last message that a thread took, though another one had still to send.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stop {
    /// Who takes no more.
    pub thread: u16,
    /// Where the last message was taken.
    pub taken: Site,
    /// Where it was sent.
    pub sent: Site,
}

/// What main reads, or asks of a thread's end, that takes no more then, as it did again and again before, in the order
/// that works at least.
pub(super) fn told_by_a_read(orders: &Orders) -> Option<Relied> {
    let tells = |kind: Kind| reads::reads(kind) || kind == Kind::IsFinished;
    let main = those_who_took_less(orders).into_iter();
    told(orders, main.filter(|thread| *thread == 0), tells)
}

/// The same of another thread, of which an atomic says that it may go, as it didn't before.
pub(super) fn told_by_an_atomic(orders: &Orders) -> Option<Relied> {
    told(orders, those_who_took_less(orders), |kind| {
        kind == Kind::Load
    })
}

/// What the first of these threads is told by that has one of these read last, in the failing order, of all that tells
/// or gives a message, and read it again and again in the one that works.
fn told(
    orders: &Orders,
    threads: impl IntoIterator<Item = u16>,
    tells: impl Fn(Kind) -> bool,
) -> Option<Relied> {
    threads.into_iter().find_map(|thread| {
        let own = |step: &&Step| step.choice.thread == thread;
        let mut back = orders.fails.steps.iter().rev().filter(own);
        let last = back.find(|step| looks(step) || tells(step.operation.kind))?;
        let same =
            |step: &&Step| (step.site, step.operation.kind) == (last.site, last.operation.kind);
        let again = orders.works.steps.iter().filter(own).filter(same).count() > 1;
        let is_told = tells(last.operation.kind) && again && last.site.line > 0;
        is_told.then_some(Relied::Look(Look::Read(last.site)))
    })
}

/// A message at which a thread stops, and in the order that works goes on, since another one has sent before.
pub(super) fn at_a_message(orders: &Orders) -> Option<Relied> {
    let (works, fails) = (orders.works, orders.fails);
    // Who ends the program has no more to take.
    if exit_of_main(fails).is_some() {
        return None;
    }
    let stop = those_who_took_less(orders).into_iter().find_map(|thread| {
        let mut own = fails.steps.iter().rev();
        let last = own.find(|step| step.choice.thread == thread && looks(step))?;
        let mut before = fails.steps.iter().take_while(|step| *step != last);
        let sent = before.find(|step| step.sent() && step.value == last.value)?;
        let (less, more) = (taken(fails, thread), taken(works, thread));
        let is_missed = |(from, count): (&u16, &usize)| {
            *from != sent.choice.thread && less.get(from).unwrap_or(&0) < count
        };
        let stops = last.response == Response::Done && more.iter().any(is_missed);
        stops.then_some(Stop {
            thread,
            taken: last.site,
            sent: sent.site,
        })
    })?;
    (stop.taken.line > 0 && stop.sent.line > 0).then_some(Relied::Stopped(stop))
}

/// Threads that end by themselves in the failing order and take fewer messages there than in the one that works.
fn those_who_took_less(orders: &Orders) -> Vec<u16> {
    let (works, fails) = (orders.works, orders.fails);
    let count = |story: &Story, thread: u16| taken(story, thread).values().sum::<usize>();
    let panicked = match orders.symptom {
        Symptom::Panic => fails.panic().map(|(thread, ..)| thread),
        _ => None,
    };
    let mut threads: Vec<u16> = fails.steps.iter().map(|step| step.choice.thread).collect();
    threads.sort_unstable();
    threads.dedup();
    threads.retain(|thread| {
        let goes_on = end::is_unfinished(fails, *thread) || panicked == Some(*thread);
        !goes_on && count(fails, *thread) < count(works, *thread)
    });
    threads
}

/// How many messages a thread took of each.
fn taken(story: &Story, thread: u16) -> BTreeMap<u16, usize> {
    let senders: BTreeMap<u32, u16> = story
        .steps
        .iter()
        .filter(|step| step.sent())
        .map(|step| (step.value, step.choice.thread))
        .collect();
    let mut taken = BTreeMap::new();
    let own = story.steps.iter();
    for step in own.filter(|step| step.choice.thread == thread && step.took()) {
        if let Some(sender) = senders.get(&step.value) {
            *taken.entry(*sender).or_default() += 1;
        }
    }
    taken
}

fn looks(step: &Step) -> bool {
    step.operation.kind.takes()
}
