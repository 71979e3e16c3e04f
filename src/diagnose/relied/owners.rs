//! What hangs on when other owners of an `Arc` let go.

use super::{Relied, first};
use crate::trace::story::Story;
use crate::trace::{Kind, Outcome, Site, Step};

/// What shows when owners of an `Arc` let go, which is known by its number in the failing order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Owners {
    /// They are counted.
    Counted {
        /// Where.
        site: Site,
        /// The `Arc`.
        arc: u32,
    },
    /// One wants it for itself alone.
    WantedAlone {
        /// Where.
        site: Site,
        /// The `Arc`.
        arc: u32,
    },
    /// A `Weak` asks for it.
    AskedFor {
        /// Where.
        site: Site,
        /// The `Arc`.
        arc: u32,
        /// Whether it was still there.
        is_there: bool,
    },
    /// One of two threads is the last to let go.
    LetGoLast {
        /// Where it was made.
        made: Site,
        /// The `Arc`.
        arc: u32,
        /// Who lets go of it last in the failing order.
        by: u16,
        /// Who does so in the order that works.
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
    let seen = |step: &Step| (step.outcome, step.value);
    let step = first(fails, |step| {
        let looks = matches!(
            step.operation.kind,
            Kind::OwnersLook | Kind::OwnersAlone | Kind::Upgrade
        );
        looks && at(works, step).is_none_or(|other| seen(other) != seen(step))
    })?;
    let (site, arc) = (step.site, step.operation.object);
    Some(match step.operation.kind {
        Kind::OwnersLook => Owners::Counted { site, arc },
        Kind::OwnersAlone => Owners::WantedAlone { site, arc },
        _ => Owners::AskedFor {
            site,
            arc,
            is_there: step.outcome == Outcome::Done,
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
        (by != otherwise && site.line > 0).then_some(Owners::LetGoLast {
            made: site,
            arc: step.operation.object,
            by,
            otherwise,
        })
    })
}
