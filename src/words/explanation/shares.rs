//! About messages that are taken and dropped in other shares than the lesson asks for.

use super::{Advice, Parts, printed};
use crate::course::Graded;
use crate::diagnose::{Shares, found_no_room, shares};
use crate::trace::story::Story;
use crate::trace::{Site, Step};
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::count;

/// What differs first.
enum Differs {
    /// Nothing found a full channel.
    NeverFull,
    /// More messages were given back than there are to be: some were offered again.
    TooOften,
    /// What went in isn't all taken.
    NotTaken,
    /// Other numbers, as when there is more room, or less.
    OtherNumbers,
}

/// Taken and dropped are other shares of what was sent.
pub(super) fn other_shares(wanted: Shares, explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    Parts {
        cause: format!("{}.", clause(wanted, story)),
        shown: excerpt(&graded.source, &graded.file, &marks(wanted, story)) + &printed(explored),
        next: advice(wanted, story).into(),
    }
}

/// Where the last message went in, if none ever found a full channel.
pub(super) fn all_had_room(wanted: Shares, story: &Story) -> Option<Vec<Mark>> {
    let (_, seen) = closest(wanted, story);
    (seen.dropped == 0 && seen.went_in > wanted.went_in).then(|| marks(wanted, story))
}

/// The channel that comes closest, and its shares.
fn closest(wanted: Shares, story: &Story) -> (u32, Shares) {
    let of_channels = shares(&story.steps).into_iter();
    let alike = |(_, shares): &(u32, Shares)| {
        let drops = shares.dropped > 0;
        (drops, shares.taken.min(wanted.taken), shares.went_in)
    };
    of_channels.max_by_key(alike).unwrap_or_default()
}

fn differs(wanted: Shares, seen: Shares) -> Differs {
    if seen.dropped == 0 {
        Differs::NeverFull
    } else if seen.taken == wanted.taken && seen.dropped > wanted.dropped {
        Differs::TooOften
    } else if seen.taken < seen.went_in {
        Differs::NotTaken
    } else {
        Differs::OtherNumbers
    }
}

/// What to look at.
pub(super) fn advice(wanted: Shares, story: &Story) -> Advice {
    match differs(wanted, closest(wanted, story).1) {
        Differs::NeverFull | Differs::OtherNumbers => Advice::HowMuchRoom,
        Differs::TooOften => Advice::OfferedAgain,
        Differs::NotTaken => Advice::WhoWasToTake,
    }
}

/// `no message was given back since there was no room; in this lesson, that happens twice`
pub(super) fn clause(wanted: Shares, story: &Story) -> String {
    let (_, seen) = closest(wanted, story);
    let times = |number: usize| match number {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    };
    match differs(wanted, seen) {
        Differs::NeverFull => format!(
            "no message was given back since there was no room; in this lesson, that happens {}",
            times(wanted.dropped)
        ),
        Differs::TooOften => format!(
            "a message was given back {} since there was no room; in this lesson, that happens {}",
            times(seen.dropped),
            times(wanted.dropped)
        ),
        Differs::NotTaken => format!(
            "{} went into the channel, and only {} of them were taken",
            count(seen.went_in, "message"),
            seen.taken
        ),
        Differs::OtherNumbers => format!(
            "{} taken, and {} found no room; in this lesson, it is {} and {}",
            match seen.taken {
                1 => "1 message was".to_owned(),
                several => format!("{} were", count(several, "message")),
            },
            seen.dropped,
            wanted.taken,
            wanted.dropped
        ),
    }
}

/// Where messages were offered, and where there was no room.
pub(super) fn marks(wanted: Shares, story: &Story) -> Vec<Mark> {
    let (channel, seen) = closest(wanted, story);
    let there = |step: &&Step| step.operation.object == channel && step.site.line > 0;
    let offered = story.steps.iter().filter(there);
    let mut went_in = offered.clone().filter(|step| step.sent());
    let step = match differs(wanted, seen) {
        Differs::NeverFull | Differs::NotTaken => went_in.next_back(),
        Differs::TooOften | Differs::OtherNumbers => {
            let full = offered.filter(|step| found_no_room(step));
            return places(full, "there was no room here");
        }
    };
    let label = match seen.dropped {
        0 => "here, there was still room",
        _ => "this went into the channel",
    };
    places(step.into_iter(), label)
}

/// Each place of these steps once; at most four.
fn places<'s>(steps: impl Iterator<Item = &'s Step>, label: &str) -> Vec<Mark> {
    let mut sites: Vec<Site> = Vec::new();
    for step in steps {
        if !sites.contains(&step.site) {
            sites.push(step.site);
        }
    }
    let marks = sites.into_iter().take(4);
    marks.map(|site| Mark::at(site, label)).collect()
}
