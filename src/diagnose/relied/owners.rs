//! What hangs on when other owners of an `Arc` let go.

use super::{Relied, first};
use crate::trace::story::Story;
use crate::trace::{Kind, Response, Site, Step};

/// What hangs on when owners of an `Arc` let go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Owners {
    /// Where that shows; for who lets go last, where the `Arc` was made.
    pub site: Site,
    /// The number of the `Arc` in the failing order.
    pub arc: u32,
    /// What it is.
    pub what: Hangs,
}

/// What may come out in this way or that.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hangs {
    /// How many they are.
    Count,
    /// Whether one is the only one.
    Alone,
    /// Whether a `Weak` still finds one; here it did.
    WeakFinds,
    /// The same; here it found none.
    WeakFindsNone,
    /// Which of two threads lets go last.
    Last {
        /// Who does in the failing order.
        by: u16,
        /// Who does in the order that works.
        otherwise: u16,
    },
}

/// A look at the owners of an `Arc` that shows something else than in the order that works, or another owner that
/// lets go last.
pub(super) fn owners(works: &Story, fails: &Story) -> Option<Relied> {
    let found = looked(works, fails).or_else(|| let_go_last(works, fails));
    found.map(Relied::Owners)
}

fn looked(works: &Story, fails: &Story) -> Option<Owners> {
    let seen = |step: &Step| (step.response, step.value);
    let step = first(fails, |step| {
        let looks = matches!(
            step.operation.kind,
            Kind::OwnersLook | Kind::OwnersAlone | Kind::Upgrade
        );
        looks && at(works, step).is_none_or(|other| seen(other) != seen(step))
    })?;
    Some(Owners {
        site: step.site,
        arc: step.operation.object,
        what: match (step.operation.kind, step.response) {
            (Kind::OwnersLook, _) => Hangs::Count,
            (Kind::OwnersAlone, _) => Hangs::Alone,
            (_, Response::Done) => Hangs::WeakFinds,
            _ => Hangs::WeakFindsNone,
        },
    })
}

/// The same look of the same thread in another run.
fn at<'s>(story: &'s Story, look: &Step) -> Option<&'s Step> {
    story.steps.iter().find(|step| {
        let same = (step.choice.thread, step.site) == (look.choice.thread, look.site);
        same && step.operation.kind == look.operation.kind
    })
}

/// An `Arc` that another thread lets go of last than in the order that works.
fn let_go_last(works: &Story, fails: &Story) -> Option<Owners> {
    let last = |step: &&Step| step.operation.kind == Kind::OwnerDrop && step.value == 0;
    let made = |story: &Story, step: &Step| {
        let arc = story.arcs.get(&step.operation.object);
        arc.map_or(Site::default(), |arc| arc.site)
    };
    fails.steps.iter().filter(last).find_map(|step| {
        let site = made(fails, step);
        let mut others = works.steps.iter().filter(last);
        let other = others.find(|other| made(works, other) == site)?;
        let (by, otherwise) = (step.choice.thread, other.choice.thread);
        (by != otherwise && site.line > 0).then_some(Owners {
            site,
            arc: step.operation.object,
            what: Hangs::Last { by, otherwise },
        })
    })
}
