//! What goes wrong in other orders than the one that is told of.

use super::{ENDS, comes_to, deadlock, luck};
use crate::verdict::{Explored, Other, Violation};
use crate::words::text::{thousands, wrap};

/// A sentence for each of them; empty, or ends in an empty line.
pub(super) fn also(explored: &Explored, source: &str) -> String {
    let others = explored.others.iter();
    let told = others.map(|other| wrap(&sentence(other, explored, source)) + "\n");
    let told: String = told.collect();
    match told.is_empty() {
        true => told,
        false => told + "\n",
    }
}

/// `Besides, in 4 of the 9 orders main could not send at line 20, because no Receiver is left, and panicked.`
fn sentence(other: &Other, explored: &Explored, source: &str) -> String {
    let all = explored.coverage.schedules;
    let tried = match explored.coverage.complete || explored.coverage.fair.is_some() {
        true => "orders",
        false => "orders tried",
    };
    // What is told of all orders is so in these as well.
    let begins = match explored.coverage.alike == all {
        true if comes_to(explored) != ENDS => "Besides, in",
        _ => "In",
    };
    let happens = match other.violation {
        // Here there is room to say who waits.
        Violation::Deadlock => deadlock::in_full(&other.story, source),
        violation => luck::happens(violation, &other.story, source),
    };
    let but = match other.violation.is_beside() {
        true => "nothing goes wrong, but ",
        false => "",
    };
    format!(
        "{begins} {} of the {} {tried} {but}{happens}.",
        thousands(other.count),
        thousands(all),
    )
}
