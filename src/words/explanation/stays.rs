//! About who is answered, where the lesson wants somebody to leave before all is said.

use super::{Advice, Parts, printed};
use crate::course::Graded;
use crate::diagnose::Stays;
use crate::trace::story::Story;
use crate::trace::{Kind, Site, Step};
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{count, number};

/// Nobody leaves.
pub(super) fn stays(what: Stays, explored: &Explored, graded: &Graded) -> Parts {
    let marks = marks(what, &explored.story);
    Parts {
        cause: format!("{}.", clause(what)),
        shown: excerpt(&graded.source, &graded.file, &marks) + &printed(explored),
        next: advice(what).into(),
    }
}

/// What to look at, by what was seen instead.
pub(super) fn advice(what: Stays) -> Advice {
    match what {
        Stays::OneChannel { .. } => Advice::HowManyChannels,
        Stays::TooFew { .. } => Advice::HowManyMessages,
        Stays::HeardAll { .. } | Stays::Kept { .. } => Advice::WhenItIsGone,
    }
}

/// `every answer was taken, so nobody was gone before the end, as somebody is in this lesson`
pub(super) fn clause(what: Stays) -> String {
    match what {
        Stays::OneChannel { .. } => {
            "all answers go over one channel; in this lesson, whoever asks has one of its own"
                .to_owned()
        }
        Stays::TooFew {
            most, least, all, ..
        } if most >= all => format!(
            "{} go to one that asks, {} to another; in this lesson it is {} more, unless somebody is gone",
            count(most, "message"),
            number(least),
            number(all - 1)
        ),
        Stays::TooFew { most, all, .. } => format!(
            "nobody is sent more than {}; in this lesson, there are {} for one that asks, unless it is gone",
            count(most, "answer"),
            number(all)
        ),
        Stays::HeardAll { .. } => {
            "every answer was taken; in this lesson, somebody is gone before it has heard them all"
                .to_owned()
        }
        Stays::Kept { line, .. } => format!(
            "line {line} sends what nobody takes, though its Receiver is still there; in this lesson, it is dropped \
             without waiting"
        ),
    }
}

/// What was sent or taken, and where the receiver went.
pub(super) fn marks(what: Stays, story: &Story) -> Vec<Mark> {
    let marked = match what {
        Stays::OneChannel { line } => vec![(
            last_at(story, line, Kind::sends),
            "all answers go over this channel",
        )],
        Stays::TooFew { line, .. } => vec![(
            last_at(story, line, Kind::sends),
            "this sends too few answers",
        )],
        Stays::HeardAll { line } => vec![(
            last_at(story, line, Kind::sends),
            "all that is sent here is taken",
        )],
        Stays::Kept { line, dropped } => vec![
            (last_at(story, line, Kind::sends), "nobody takes this"),
            (
                last_at(story, dropped, drops),
                "its Receiver is dropped only here",
            ),
        ],
    };
    let marks = marked
        .into_iter()
        .filter_map(|(site, label)| Some(Mark::at(site?, label)));
    marks.filter(|mark| mark.line > 0).collect()
}

/// Where a thread did such a thing last, of those at this line.
fn last_at(story: &Story, line: u32, is_it: fn(Kind) -> bool) -> Option<Site> {
    let there = |step: &&Step| step.site.line == line && is_it(step.operation.kind);
    story.steps.iter().rfind(there).map(|step| step.site)
}

fn drops(kind: Kind) -> bool {
    kind == Kind::DropReceiver
}
