//! What a program relied on that may come out otherwise: where, what may happen, and what to look at next.

pub(super) mod end;
mod looks;
mod order;
mod owners;
pub(super) mod printed;

pub(super) use order::order_marks;

use super::Advice;
use super::advice::Next;
use super::naming::name;
use crate::diagnose::relied::{EitherOrder, Look, Lost, Pair, Relied, Stop};
use crate::trace::story::Story;
use crate::trace::{Kind, Site, Step};
use crate::words::excerpt::Mark;

/// What was relied on, in words.
pub(super) struct Told {
    /// Where, and what to say there; the first is the place that it is about.
    pub marks: Vec<Mark>,
    /// What may happen, in a clause.
    pub clause: String,
    /// What to look at next.
    pub next: Next,
}

impl Told {
    /// That all these are places of the same kind.
    fn at(sites: &[Site], label: &str, clause: String, next: impl Into<Next>) -> Self {
        let marks = sites.iter().map(|site| Mark::at(*site, label));
        Self {
            marks: marks.collect(),
            clause,
            next: next.into(),
        }
    }

    /// The same, where these marks come first.
    pub fn behind(mut self, marks: Vec<Mark>) -> Self {
        self.marks.splice(0..0, marks);
        self
    }

    /// And where a thread slept, if it did.
    fn and_slept(mut self, slept: Option<Site>) -> Self {
        let slept = slept.map(|site| Mark::at(site, TOO_SHORT));
        self.marks.extend(slept);
        self
    }
}

/// What is said beside a sleep.
const TOO_SHORT: &str = "this may be too short";

/// Places of one kind that are shown.
const MOST_PLACES: usize = 3;

/// Says what was relied on in one order and not met in the other. Where a sleep, and a wait for a time, last as long as
/// they say, nobody is slower than they are.
pub(super) fn told(relied: Relied, works: &Story, fails: &Story, sleeps_last: bool) -> Told {
    let relied = match sleeps_last {
        true => relied.beside_sleeps(),
        false => relied,
    };
    match &relied {
        Relied::Look(Look::NothingCame {
            site,
            waits: true,
            no_room: None,
            ..
        }) if sleeps_last => looks::over_when_it_comes(*site),
        Relied::Order(order) if sleeps_last => order::either_order(order),
        Relied::HashOrder(sites) => hash_order(sites),
        Relied::Causeless(site) => causeless(*site),
        Relied::NeverWoken {
            thread,
            site,
            by_nobody,
        } => never_woken(*thread, *site, *by_nobody, fails),
        Relied::Look(look) => looks::looked(*look, fails),
        Relied::Owners(owners) => owners::owners(*owners, works, fails),
        Relied::Lost(lost) => instead_of_back(*lost),
        Relied::Printed(printed) => printed::printed(*printed, fails),
        Relied::Order(order) => order::either_order(order).and_slept(slept_for(order, works)),
        Relied::Stopped(stop) => stopped(*stop, fails),
        Relied::End(left) => end::left_at_work(left, fails),
    }
}

/// Where a thread slept in the order that works, so that messages should come in that order.
fn slept_for(order: &EitherOrder, works: &Story) -> Option<Site> {
    first_sleep(works).filter(|_| matches!(order.pair, Pair::Messages { .. }))
}

fn first_sleep(story: &Story) -> Option<Site> {
    let mut steps = story.steps.iter();
    let sleeps = |step: &&Step| step.operation.kind == Kind::Sleep && step.site.line > 0;
    steps.find(sleeps).map(|step| step.site)
}

/// Where a thread slept, so that all should go well.
pub(super) fn slept(works: &Story) -> Option<Mark> {
    first_sleep(works).map(|site| Mark::at(site, TOO_SHORT))
}

fn hash_order(sites: &[Site]) -> Told {
    let place = sites.first().map_or_else(String::new, |site| {
        format!(" that line {} looks at", site.line)
    });
    Told::at(
        &sites[..sites.len().min(MOST_PLACES)],
        "this order is another in each run",
        format!("the hash map or set{place} has another order in each run"),
        Advice::AnotherOrder,
    )
}

fn causeless(site: Site) -> Told {
    Told::at(
        &[site],
        "this may return although nobody woke it",
        format!(
            "the wait at line {} may end without cause, as the standard library says",
            site.line
        ),
        Advice::HasItCome,
    )
}

fn never_woken(thread: u16, site: Site, by_nobody: bool, fails: &Story) -> Told {
    let (who, line) = (name(fails, thread), site.line);
    let (label, clause) = match by_nobody {
        true => (
            "nobody wakes it here; where it goes on, as below, it does so without cause",
            format!(
                "nobody wakes {who} at line {line}: it waits for ever, unless the wait ends without cause"
            ),
        ),
        false => (
            "in some orders nobody wakes it here",
            format!(
                "{who} may wait at line {line} for ever: nobody is sure to wake it, or the wait ends without cause"
            ),
        ),
    };
    let advice = match by_nobody && thread == 0 {
        // What main was to wait for tells by what it can.
        true => Advice::KnowItIsDone,
        false => Advice::WhoWasToWake,
    };
    Told::at(&[site], label, clause, advice)
}

/// Who takes no more when one message has come.
fn stopped(stop: Stop, fails: &Story) -> Told {
    let who = name(fails, stop.thread);
    let clause = format!(
        "{who} stops taking at the message sent at line {}, and another thread may still have to send",
        stop.sent.line
    );
    let label = format!("here {who} stops taking");
    let mut told = Told::at(&[stop.taken], &label, clause, Advice::HowManyOfThese);
    let label = "this message was the last that it took";
    told.marks.push(Mark::at(stop.sent, label));
    told
}

/// A message that is lost instead of coming back.
fn instead_of_back(lost: Lost) -> Told {
    let line = lost.sent.line;
    let clause = match lost.slept.map(|slept| slept.line) {
        Some(sleep) => format!(
            "when the Receiver outlives the sleep at line {sleep}, what line {line} sends is lost without a word"
        ),
        None => format!(
            "line {line} may send just before the Receiver is gone, and then the message is lost without a word"
        ),
    };
    let label = "whether this comes back or is lost is a matter of luck";
    Told::at(&[lost.sent], label, clause, Advice::KnowNobodyListens).and_slept(lost.slept)
}
