//! What a program relied on that may come out otherwise.

pub(super) mod end;
mod looks;
mod lost;
mod order;
mod owners;
mod printed;

use super::Advice;
use super::advice::Next;
use crate::diagnose::{self, Cause};
use crate::trace::story::Story;
use crate::trace::{Kind, Outcome, Site, Step};
use crate::verdict::{Difference, Explored, Violation};
use crate::words::excerpt::Mark;
use crate::words::explanation::naming::name;

/// What was relied on though it may come out otherwise.
pub(super) struct Relied {
    /// Where, and what to say there; the first is the place that it is about.
    marks: Vec<(Site, String)>,
    /// What may happen, in a clause.
    pub clause: String,
    /// What to look at next.
    pub next: Next,
}

impl Relied {
    /// That all these are places of the same kind.
    fn at(sites: &[Site], label: &str, clause: String, next: impl Into<Next>) -> Self {
        let marks = sites.iter().map(|site| (*site, label.to_owned()));
        Self {
            marks: marks.collect(),
            clause,
            next: next.into(),
        }
    }

    /// Where it was relied on.
    pub fn marks(&self) -> impl Iterator<Item = Mark> {
        self.marks
            .iter()
            .map(|(site, label)| Mark::at(*site, label.as_str()))
    }
}

/// The look, the deadline or the wait without cause of the failing order; or the end of main that
/// others were slower than, or faster; or what two threads do in either order. What is named is what differs
/// between the two orders, so that whoever mends it comes from the one to the other.
pub(super) fn relied_on(
    violation: Violation,
    works: &Story,
    fails: &Story,
    differs: Option<&Difference>,
    source: &str,
) -> Option<Relied> {
    let just_less =
        differs.is_some_and(Difference::is_just_less) && printed::too_many(fails, works).is_some();
    let found = || {
        hash_order(works, fails)
            .or_else(|| causeless(fails))
            .or_else(|| looks::missed(works, fails))
            .or_else(|| owners::owners(works, fails))
            .or_else(|| lost::instead_of_back(works, fails))
    };
    match violation {
        Violation::WrongLines => printed::unless_cut_off(works, fails)
            .or_else(found)
            .or_else(|| order::messages_that_show(works, fails, source).filter(|_| !just_less))
            .or_else(|| end::left_behind(works, fails, source))
            .or_else(|| printed::differs(works, fails).filter(|_| looks::found_more(works, fails)))
            .or_else(|| looks::in_vain(works, fails))
            .or_else(|| looks::read(fails))
            .or_else(|| order::either_order(violation, works, fails, source))
            .or_else(|| printed::differs(works, fails)),
        // Whoever panics where main's end didn't come before would do so as well if it were waited for.
        Violation::Panicked if panics_unless_cut_off(works, fails) => None,
        Violation::Panicked | Violation::WrongAnswer | Violation::ExitCode(_) => found()
            .or_else(|| looks::in_vain(works, fails))
            .or_else(|| looks::read(fails))
            .or_else(|| order::either_order(violation, works, fails, source)),
        _ => found().or_else(|| looks::in_vain(works, fails)),
    }
}

fn panics_unless_cut_off(works: &Story, fails: &Story) -> bool {
    let panicked = fails.panic();
    panicked.is_some_and(|(thread, ..)| end::is_cut_off(works, fails, thread))
}

/// Where messages come in either order, though the first sentence is about what came of it.
pub(super) fn order_marks(works: &Story, fails: &Story) -> impl Iterator<Item = Mark> {
    let marks = order::messages_alone(works, fails).into_iter();
    marks.map(|(site, label)| Mark::at(site, label))
}

fn first(story: &Story, fits: impl Fn(&Step) -> bool) -> Option<&Step> {
    let mut steps = story.steps.iter();
    steps.find(|step| step.site.line > 0 && fits(step))
}

/// Where the runs part with another order of a hash map: the lines that look at one.
fn hash_order(works: &Story, fails: &Story) -> Option<Relied> {
    let pairs = works.steps.iter().zip(&fails.steps).enumerate();
    let (at, (_, parts)) = pairs
        .into_iter()
        .find(|(_, (one, other))| one.choice != other.choice)?;
    if parts.operation.kind != Kind::HashOrder {
        return None;
    }
    let looks = fails.orders_seen.iter().filter(|(step, _)| *step > at);
    let mut sites: Vec<Site> = looks.map(|(_, site)| *site).collect();
    sites.dedup();
    let place = sites.first().map_or_else(String::new, |site| {
        format!(" that line {} looks at", site.line)
    });
    sites.truncate(3);
    Some(Relied::at(
        &sites,
        "this order is another in each run",
        format!("the hash map or set{place} has another order in each run"),
        Advice::AnotherOrder,
    ))
}

/// A wait that ends without cause where that is told of, and in other orders not at all.
pub(super) fn never_woken(explored: &Explored) -> Option<Relied> {
    let step = causeless_wait(&explored.story)?;
    let mut others = explored.others.iter();
    let site = others.find_map(|other| match diagnose::cause(&other.story)? {
        Cause::NotWoken(waiter) => (waiter.site == step.site).then_some(waiter.site),
        _ => None,
    })?;
    Some(Relied::at(
        &[site],
        "in some orders nobody wakes it here",
        format!(
            "{} may wait at line {} for ever: nobody is sure to wake it, or the wait ends without cause",
            name(&explored.story, step.choice.thread),
            site.line
        ),
        Advice::WhoWasToWake,
    ))
}

fn causeless_wait(fails: &Story) -> Option<&Step> {
    first(fails, |step| {
        step.outcome == Outcome::Causeless && step.operation.kind != Kind::Store
    })
}

fn causeless(fails: &Story) -> Option<Relied> {
    let step = causeless_wait(fails)?;
    Some(Relied::at(
        &[step.site],
        "this may return although nobody woke it",
        format!(
            "the wait at line {} may end without cause, as the standard library says",
            step.site.line
        ),
        Advice::HasItCome,
    ))
}
