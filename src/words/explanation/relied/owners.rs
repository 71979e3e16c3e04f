//! What hangs on when other owners of an `Arc` let go.

use super::{Relied, first};
use crate::trace::story::Story;
use crate::trace::{Kind, Outcome, Site, Step};
use crate::words::explanation::Advice;
use crate::words::explanation::naming::name;
use crate::words::explanation::owners::numbered;

/// A look at the owners of an `Arc` that shows something else than in the order that works, or another owner that
/// lets go last.
pub(super) fn owners(works: &Story, fails: &Story) -> Option<Relied> {
    looked(works, fails).or_else(|| let_go_last(works, fails))
}

fn looked(works: &Story, fails: &Story) -> Option<Relied> {
    let seen = |step: &Step| (step.outcome, step.value);
    let step = first(fails, |step| {
        let looks = matches!(
            step.operation.kind,
            Kind::OwnersLook | Kind::OwnersAlone | Kind::Upgrade
        );
        looks && at(works, step).is_none_or(|other| seen(other) != seen(step))
    })?;
    let (line, arc) = (step.site.line, numbered(fails, step.operation.object));
    let (clause, label, advice) = match (step.operation.kind, step.outcome) {
        (Kind::OwnersLook, _) => (
            format!("line {line} counts the owners of {arc}, and who lets go when is open"),
            "how many there are is a matter of luck",
            Advice::WhichComesFirst,
        ),
        (Kind::OwnersAlone, _) => (
            format!(
                "line {line} wants {arc} for itself alone, and another thread may still own it"
            ),
            "whether it is the only owner is a matter of luck",
            Advice::WhoElseOwns,
        ),
        (_, Outcome::Done) => (
            format!("line {line} asks by a Weak for {arc}, which may or may not be gone"),
            "whether there is an owner is a matter of luck",
            Advice::WhichComesFirst,
        ),
        _ => (
            format!("line {line} asks by a Weak for {arc}, and no owner may be left"),
            "here no owner was left",
            Advice::WhoElseOwns,
        ),
    };
    Some(Relied::at(&[step.site], label, clause, advice))
}

/// The same look of the same thread in another run.
fn at<'s>(story: &'s Story, look: &Step) -> Option<&'s Step> {
    story.steps.iter().find(|step| {
        let same = (step.choice.thread, step.site) == (look.choice.thread, look.site);
        same && step.operation.kind == look.operation.kind
    })
}

/// An `Arc` that another thread lets go of last than in the order that works.
fn let_go_last(works: &Story, fails: &Story) -> Option<Relied> {
    let last = |step: &&Step| step.operation.kind == Kind::OwnerDrop && step.value == 0;
    let made = |story: &Story, step: &Step| {
        let arc = story.arcs.get(&step.operation.object);
        arc.map_or(Site::default(), |arc| arc.site)
    };
    fails.steps.iter().filter(last).find_map(|step| {
        let site = made(fails, step);
        let mut others = works.steps.iter().filter(last);
        let other = others.find(|other| made(works, other) == site)?;
        let differs = other.choice.thread != step.choice.thread && site.line > 0;
        differs.then(|| {
            let arc = numbered(fails, step.operation.object);
            let (one, two) = (
                name(fails, step.choice.thread),
                name(works, other.choice.thread),
            );
            let clause = format!("{one} or {two} lets go of {arc} last, whichever is slower");
            let label = "what lies in it is dropped by whoever lets go last";
            Relied::at(&[site], label, clause, Advice::WhichComesFirst)
        })
    })
}
