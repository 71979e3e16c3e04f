//! What two threads do in either order, and where the program counts on one.

use super::{Orders, Relied, Symptom};
use crate::diagnose::shows;
use crate::source::branch;
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{Kind, Site, Step};
use std::collections::BTreeMap;

/// What two threads do in either order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EitherOrder {
    /// What it is.
    pub pair: Pair,
    /// Where it is done first in the order that works.
    pub one: Site,
    /// Where it is done first in the failing one.
    pub other: Site,
    /// Where the program counts on one, and how that shows.
    pub counted_on: Option<(Site, Shows)>,
}

/// What is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pair {
    /// Messages are sent into one channel, the first of which is taken here.
    Messages {
        /// Where, if that is known.
        taken: Option<Site>,
    },
    /// A lock is taken.
    Lock,
    /// An atomic is changed, and what is sent then is another thing for it.
    Atomic,
    /// Something is printed.
    Prints,
}

/// How it shows that an order is counted on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shows {
    /// By a panic.
    Panics,
    /// By the number that the program ends with.
    Exits,
    /// By the way that an `if` or `match` goes.
    Parts,
    /// By what is printed.
    Prints,
    /// By what is printed, which isn't the text of a message, but worked out from what came.
    WorkedOut,
}

/// Messages that come in either order, prints of two threads, a lock that either may take first.
pub(super) fn either_order(orders: &Orders) -> Option<Relied> {
    let found = atomics(orders)
        .or_else(|| messages(orders))
        .or_else(|| prints(orders).filter(|_| !orders.in_any_order || prints_parts(orders.fails)))
        .or_else(|| locks(orders));
    found.map(Relied::Order)
}

/// Messages that come in either order, where something else was printed for it, and not just less.
pub(super) fn messages_that_show(orders: &Orders) -> Option<Relied> {
    counted_on(orders)?;
    let found = atomics(orders).or_else(|| messages(orders));
    found.map(Relied::Order)
}

/// The same where what went wrong says itself how.
pub fn messages_in_either_order(works: &Story, fails: &Story) -> Option<EitherOrder> {
    let sends = |story: &Story, object: u32| turns(story, object, &[Kind::Send, Kind::TrySend]);
    let swap = swapped(works, fails, sends)?;
    let takes = |step: &&Step| step.took() && step.operation.object == swap.object;
    let taken = fails.steps.iter().filter(takes).nth(swap.number);
    let taken = taken.map(|step| step.site).filter(|site| site.line > 0);
    Some(EitherOrder {
        pair: Pair::Messages { taken },
        one: swap.one,
        other: swap.other,
        counted_on: None,
    })
}

fn messages(orders: &Orders) -> Option<EitherOrder> {
    if orders.symptom == Symptom::Lines && prints_alone_part(orders.works, orders.fails) {
        return None;
    }
    let found = messages_in_either_order(orders.works, orders.fails)?;
    let counted_on = counted_on(orders).map(|(site, shows)| match shows {
        Shows::Prints if !shows_a_message(orders.fails, site) => (site, Shows::WorkedOut),
        _ => (site, shows),
    });
    Some(EitherOrder {
        counted_on,
        ..found
    })
}

/// Changes of an atomic, where a thread sends another thing for it: then the order of the messages tells nothing.
fn atomics(orders: &Orders) -> Option<EitherOrder> {
    let (works, fails) = (first_sent(orders.works), first_sent(orders.fails));
    let other = |(thread, text): (&u16, &&str)| fails.get(thread).is_some_and(|sent| sent != text);
    if !works.iter().any(other) {
        return None;
    }
    let changes = |story: &Story, object: u32| turns(story, object, &[Kind::Store]);
    let swap = swapped(orders.works, orders.fails, changes)?;
    Some(EitherOrder {
        pair: Pair::Atomic,
        one: swap.one,
        other: swap.other,
        counted_on: None,
    })
}

/// What each thread sends first.
fn first_sent(story: &Story) -> BTreeMap<u16, &str> {
    let mut first = BTreeMap::new();
    for moment in &story.moments {
        if let Happened::Sent { text, .. } = &moment.what {
            first.entry(moment.thread).or_insert(&**text);
        }
    }
    first
}

fn locks(orders: &Orders) -> Option<EitherOrder> {
    let locks = |story: &Story, object: u32| turns(story, object, &[Kind::Lock]);
    let swap = swapped(orders.works, orders.fails, locks)?;
    Some(EitherOrder {
        pair: Pair::Lock,
        one: swap.one,
        other: swap.other,
        counted_on: counted_on(orders),
    })
}

/// What a thread printed, and where.
type Printed = (u16, Site, String);

fn prints(orders: &Orders) -> Option<EitherOrder> {
    let printed = |story: &Story| -> Vec<Printed> {
        let prints = story.moments.iter();
        let prints = prints
            .filter_map(|moment| Some((moment.thread, moment.site, text(moment)?.to_owned())));
        prints.collect()
    };
    let (works, fails) = (printed(orders.works), printed(orders.fails));
    let turns = |prints: &[Printed]| -> Vec<(u16, Site)> {
        let turns = prints.iter().map(|(thread, site, _)| (*thread, *site));
        turns.collect()
    };
    let (one, other) = overtaken(&works, &fails).or_else(|| {
        let (_, one, other) = first_swap(&turns(&works), &turns(&fails))?;
        Some((one, other))
    })?;
    Some(EitherOrder {
        pair: Pair::Prints,
        one,
        other,
        counted_on: None,
    })
}

/// Whether each thread prints the same in both orders, so that it is their prints alone that come in another order.
fn prints_alone_part(works: &Story, fails: &Story) -> bool {
    let (works, fails) = (printed_by_each(works), printed_by_each(fails));
    works.len() > 1 && works == fails
}

fn printed_by_each(story: &Story) -> BTreeMap<u16, Vec<&str>> {
    let mut by_each: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    for moment in &story.moments {
        if let Some(printed) = text(moment) {
            by_each.entry(moment.thread).or_default().push(printed);
        }
    }
    by_each
}

/// Whether some line is printed in parts, between which another thread may print.
fn prints_parts(story: &Story) -> bool {
    let mut prints = story.moments.iter().filter_map(text);
    prints.any(|printed| !printed.ends_with('\n'))
}

/// A print that comes before one of another thread's, and should come behind it.
fn overtaken(works: &[Printed], fails: &[Printed]) -> Option<(Site, Site)> {
    let mut pairs = works.iter().zip(fails);
    let ((_, _, wanted), (thread, site, _)) =
        pairs.find(|((_, _, wanted), (_, _, printed))| wanted != printed)?;
    let late = fails.iter().find(|(_, _, printed)| printed == wanted)?;
    (late.0 != *thread && site.line > 0).then_some((late.1, *site))
}

/// Where the order shows: what panicked, or the first print that isn't the same in both stories and what
/// led to it.
fn counted_on(orders: &Orders) -> Option<(Site, Shows)> {
    let fails = orders.fails;
    match orders.symptom {
        Symptom::Panic => {
            let (_, site, _) = fails.panic()?;
            (site.line > 0).then_some((site, Shows::Panics))
        }
        Symptom::ExitCode => {
            let last = fails.steps.last().map(|step| step.site);
            let site = last.filter(|site| site.line > 0)?;
            Some((site, Shows::Exits))
        }
        Symptom::Lines | Symptom::Answer | Symptom::Other => other_print(orders),
    }
}

fn other_print(orders: &Orders) -> Option<(Site, Shows)> {
    let printed = |story: &Story| -> Vec<(Site, String)> {
        let prints = story.moments.iter();
        let prints = prints.filter_map(|moment| Some((moment.site, text(moment)?.to_owned())));
        prints.collect()
    };
    let (works, fails) = (printed(orders.works), printed(orders.fails));
    let mut pairs = works.iter().zip(&fails);
    let ((right, _), (wrong, _)) = pairs.find(|(right, wrong)| right != wrong)?;
    if wrong.line == 0 {
        return None;
    }
    let decides = branch(orders.source, *right, *wrong).filter(|_| right != wrong);
    Some(match decides {
        Some(site) => (site, Shows::Parts),
        None => (*wrong, Shows::Prints),
    })
}

/// Whether what is printed at a place has the text of a message in it.
fn shows_a_message(story: &Story, site: Site) -> bool {
    let prints = story.moments.iter().filter(|moment| moment.site == site);
    let mut prints = prints.filter_map(text);
    prints.any(|printed| {
        story.moments.iter().any(|moment| match &moment.what {
            Happened::Sent { text, .. } => shows(printed, text.trim_matches('"')),
            _ => false,
        })
    })
}

fn text(moment: &Moment) -> Option<&str> {
    match &moment.what {
        Happened::Printed { text } => Some(text),
        _ => None,
    }
}

/// Two turns at an object that are taken in either order.
struct Swap {
    object: u32,
    /// Which turn of the object it is about, from 0.
    number: usize,
    one: Site,
    other: Site,
}

fn turns(story: &Story, object: u32, kinds: &[Kind]) -> Vec<(u16, Site)> {
    let of_object = story
        .steps
        .iter()
        .filter(|step| step.operation.object == object && kinds.contains(&step.operation.kind));
    of_object
        .map(|step| (step.choice.thread, step.site))
        .collect()
}

/// The object at which two threads do such a thing, the first turn of it that isn't the same thread's in
/// both stories, and where the two are.
fn swapped(
    works: &Story,
    fails: &Story,
    turns: impl Fn(&Story, u32) -> Vec<(u16, Site)>,
) -> Option<Swap> {
    let steps = fails.steps.iter();
    let mut objects: Vec<u32> = steps.map(|step| step.operation.object).collect();
    objects.sort_unstable();
    objects.dedup();
    objects.into_iter().find_map(|object| {
        let (number, one, other) = first_swap(&turns(works, object), &turns(fails, object))?;
        Some(Swap {
            object,
            number,
            one,
            other,
        })
    })
}

/// The first turn that is another thread's.
fn first_swap(works: &[(u16, Site)], fails: &[(u16, Site)]) -> Option<(usize, Site, Site)> {
    let mut pairs = works.iter().zip(fails);
    let at = pairs.position(|((one, _), (other, _))| one != other)?;
    let ((_, one), (_, other)) = (works[at], fails[at]);
    (one.line > 0 && other.line > 0).then_some((at, one, other))
}
