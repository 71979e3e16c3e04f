//! Waits that may end without cause, as std says.

use super::{Relied, first};
use crate::diagnose::stuck::{Cause, cause};
use crate::source::wakes;
use crate::trace::story::Story;
use crate::trace::{Kind, Response, Step};

/// A wait that ends without cause in this run, and in one of the others, that are wrong in another way, not at all.
pub fn never_woken<'s>(
    story: &Story,
    mut others: impl Iterator<Item = &'s Story>,
    source: &str,
) -> Option<Relied> {
    let step = wait(story)?;
    let site = others.find_map(|other| match cause(other)? {
        Cause::NotWoken(waiter) => (waiter.site == step.site).then_some(waiter.site),
        _ => None,
    })?;
    let thread = step.choice.thread;
    let by_nobody = !wakes(source);
    Some(Relied::NeverWoken {
        thread,
        site,
        by_nobody,
    })
}

/// The first wait that ends without cause.
pub(super) fn causeless(fails: &Story) -> Option<Relied> {
    wait(fails).map(|step| Relied::Causeless(step.site))
}

fn wait(fails: &Story) -> Option<&Step> {
    first(fails, |step| {
        step.response == Response::Causeless && step.operation.kind != Kind::Store
    })
}
