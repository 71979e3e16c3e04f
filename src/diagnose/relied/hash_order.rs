//! Looks at a hash map or set, whose order is another in each run.

use super::Relied;
use crate::trace::story::Story;
use crate::trace::{Kind, Site};

/// Where the runs part with another order of a hash map: the lines that look at one.
pub(super) fn hash_order(works: &Story, fails: &Story) -> Option<Relied> {
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
    Some(Relied::HashOrder(sites))
}
