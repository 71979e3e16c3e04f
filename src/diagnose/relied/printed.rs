//! What one order prints and another doesn't.

use super::Relied;
use crate::diagnose::left::left_in;
use crate::trace::Site;
use crate::trace::story::{Happened, Moment, Story};

/// A print, by whom and where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Print {
    /// The thread.
    pub thread: u16,
    /// Where.
    pub site: Site,
}

/// What the failing order prints too much, or too little.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Printed {
    /// What the one that works doesn't print.
    TooMuch(Print),
    /// What it doesn't print only since main's end comes before.
    TooMuchUnlessCutOff(Print),
    /// What the one that works prints at this place.
    Nothing(Site),
    /// The same, and a message that was sent at this line was taken by nobody.
    NothingTaken {
        /// Where the one that works prints.
        print: Site,
        /// The line of the send.
        sent: u32,
    },
}

/// What the failing order prints beside all that the one that works prints, or what it doesn't print.
pub(super) fn differs(works: &Story, fails: &Story) -> Option<Relied> {
    if let Some(print) = too_many(works, fails) {
        return Some(Relied::Printed(Printed::TooMuch(print)));
    }
    let print = too_many(fails, works)?.site;
    Some(Relied::Printed(match left_in(fails).messages.first() {
        Some(first) => Printed::NothingTaken {
            print,
            sent: first.line,
        },
        None => Printed::Nothing(print),
    }))
}

/// The first print of `more` that `few` doesn't have, where `few` prints nothing that `more` doesn't.
pub(super) fn too_many(few: &Story, more: &Story) -> Option<Print> {
    let (mut rest, few) = (prints(more), prints(few));
    for print in few {
        let at = rest.iter().position(|other| *other == print)?;
        rest.remove(at);
    }
    rest.into_iter().find(|print| print.site.line > 0)
}

/// All prints of a run; who printed goes by number, as threads are started in one order mostly.
fn prints(story: &Story) -> Vec<Print> {
    let printed = |moment: &&Moment| matches!(moment.what, Happened::Printed { .. });
    let prints = story.moments.iter().filter(printed);
    let prints = prints.map(|moment| Print {
        thread: moment.thread,
        site: moment.site,
    });
    prints.collect()
}

/// Whether a thread prints somewhere more often in `more` than in `few`.
pub(super) fn prints_more(more: &Story, few: &Story, thread: u16) -> bool {
    let of = |story: &Story| {
        let mut prints = prints(story);
        prints.retain(|print| print.thread == thread);
        prints
    };
    let few = of(few);
    of(more).iter().any(|print| {
        let often = |prints: &[Print]| prints.iter().filter(|other| *other == print).count();
        often(&of(more)) > often(&few)
    })
}
