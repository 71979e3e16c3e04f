//! What two threads do in either order, and where the program counts on one.

use super::Told;
use crate::diagnose::relied::{EitherOrder, Pair, Shows, messages_in_either_order};
use crate::trace::Site;
use crate::trace::story::Story;
use crate::words::excerpt::Mark;
use crate::words::explanation::Advice;

pub(super) fn either_order(order: &EitherOrder) -> Told {
    let at = lines(order.one, order.other);
    let clause = match (order.pair, place(order).map(|site| site.line)) {
        (Pair::Messages { .. }, Some(line)) => {
            let sends = match order.one.line == order.other.line {
                true => "sends",
                false => "send",
            };
            format!("line {line} counts on the order of what {at} {sends}")
        }
        (Pair::Messages { .. }, None) => {
            format!("the messages sent at {at} may come in either order")
        }
        (Pair::Atomic, _) => format!("the atomic may be changed in either order at {at}"),
        (Pair::Lock, Some(line)) => {
            format!("line {line} counts on the order in which the lock is taken at {at}")
        }
        (Pair::Lock, None) => format!("the lock may be taken in either order at {at}"),
        (Pair::Prints, _) => format!("what is printed at {at} may come in either order"),
    };
    let counted_on = order.counted_on.map(|(site, shows)| {
        let label = match shows {
            Shows::Panics => "here one order is counted on",
            Shows::Exits => "this depends on which comes first",
            Shows::Parts => "which way this goes depends on which comes first",
            Shows::Prints => "this is printed in the order in which they come",
            Shows::WorkedOut => "this is worked out from what came",
        };
        Mark::at(site, label)
    });
    let mut marks: Vec<Mark> = counted_on.into_iter().chain(marks(order)).collect();
    // The place that it is about stands first.
    let about = place(order).map(|site| (site.line, site.column));
    marks.sort_by_key(|mark| about != Some((mark.line, mark.column)));
    Told {
        marks,
        clause,
        next: Advice::WhichComesFirst.into(),
    }
}

/// Where the order is counted on: where a message is taken, if what is printed is worked out from several.
fn place(order: &EitherOrder) -> Option<Site> {
    let (site, shows) = order.counted_on?;
    match (shows, order.pair) {
        (Shows::WorkedOut, Pair::Messages { taken }) => Some(taken.unwrap_or(site)),
        _ => Some(site),
    }
}

/// Where messages come in either order, though the first sentence is about what came of it.
pub(in super::super) fn order_marks(works: &Story, fails: &Story) -> Vec<Mark> {
    let order = messages_in_either_order(works, fails);
    order.as_ref().map(marks).unwrap_or_default()
}

/// Where the two do it, and before that where the first message is taken.
fn marks(order: &EitherOrder) -> Vec<Mark> {
    let label = match order.pair {
        Pair::Messages { .. } if order.one == order.other => "these may come in any order",
        Pair::Messages { .. } => "this may come first or second",
        Pair::Atomic if order.one == order.other => "each thread may come here first or last",
        Pair::Atomic => "this may come first or second",
        Pair::Lock => "this may get the lock first or second",
        Pair::Prints => "this may print first or second",
    };
    let taken = match order.pair {
        Pair::Messages { taken } => taken,
        Pair::Atomic | Pair::Lock | Pair::Prints => None,
    };
    let taken = taken.map(|site| Mark::at(site, "this takes whichever comes first"));
    let mut sites = vec![order.one, order.other];
    sites.sort_unstable_by_key(|site| (site.line, site.column));
    sites.dedup();
    let both = sites.into_iter().map(|site| Mark::at(site, label));
    taken.into_iter().chain(both).collect()
}

fn lines(one: Site, other: Site) -> String {
    let (first, last) = (one.line.min(other.line), one.line.max(other.line));
    if first == last {
        format!("line {first}")
    } else {
        format!("lines {first} and {last}")
    }
}
