//! What goes wrong in other orders than the one that is told of.

use super::{ENDS, comes_to, luck};
use crate::verdict::{Explored, Other};
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
    format!(
        "{begins} {} of the {} {tried} {}.",
        thousands(other.count),
        thousands(all),
        luck::happens(other.violation, &other.story, source)
    )
}
