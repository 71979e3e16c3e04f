//! A line that is missing, or another in its place, where messages are to be given back for want of room: what became
//! of them is what is to be said.

use super::difference::missing_in_between;
use super::place::{line_of, printed_wrong};
use crate::course::Graded;
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{Kind, Site};
use crate::verdict::Difference;
use crate::words::excerpt::Mark;
use crate::words::explanation::{Advice, shares};

/// What to say of it.
pub(super) struct LeftOut {
    /// Where.
    pub marks: Vec<Mark>,
    /// What to look at next.
    pub next: Advice,
}

/// What became of the message of which a line was to tell, where the lesson is about those that find no room.
pub(super) fn left_out(differs: &Difference, story: &Story, graded: &Graded) -> Option<LeftOut> {
    let wanted = graded.lesson.shares()?;
    let Some(at) = missing_in_between(differs) else {
        return in_another_way(differs, story);
    };
    if let Some(marks) = shares::all_had_room(wanted, story) {
        let next = Advice::HowMuchRoom;
        return Some(LeftOut { marks, next });
    }
    if let Some((moment, label)) = unheeded(story) {
        let next = match moment.what {
            Happened::NoRoom { .. } => Advice::FullMeant,
            _ if is_tried(story, moment.site) => Advice::WhichError,
            _ => Advice::WhichIsMissing,
        };
        let marks = vec![Mark::at(moment.site, label)];
        return Some(LeftOut { marks, next });
    }
    let before = at.checked_sub(1).and_then(|before| line_of(story, before));
    let next = Advice::WhichIsMissing;
    let label = "the line before it was printed here";
    let marks = before
        .map(|site| Mark::at(site, label))
        .into_iter()
        .collect();
    Some(LeftOut { marks, next })
}

/// Another line was printed, when a message had come back.
fn in_another_way(differs: &Difference, story: &Story) -> Option<LeftOut> {
    let (at, printed) = printed_wrong(story, differs)?;
    if !differs.is_just_more() && !is_of_another(differs) {
        return None;
    }
    let mut before = story.moments[..at].iter().rev();
    let last = before.find(|moment| moment.thread == printed.thread)?;
    let marks = vec![
        Mark::at(last.site, came_back(last)?),
        Mark::at(printed.site, "this was printed then"),
    ];
    let next = match last.what {
        Happened::NotSent { .. } if differs.is_just_more() => Advice::NobodyComesBack,
        _ => Advice::WhichError,
    };
    Some(LeftOut { marks, next })
}

/// Whether the first line that differs is one that is said of another message: a word of it is to be another, and
/// stands in another line. A word that stands nowhere is a slip of the keys.
fn is_of_another(differs: &Difference) -> bool {
    let mut lines = differs.wanted.iter().zip(&differs.printed);
    let printed = lines.find(|(wanted, printed)| wanted != printed);
    let Some((_, printed)) = printed else {
        return false;
    };
    let known = |word: &str| {
        let mut words = differs.wanted.iter().flat_map(|line| line.split(' '));
        words.any(|other| other == word)
    };
    differs.wanted.iter().any(|wanted| {
        let pairs = wanted.split(' ').zip(printed.split(' '));
        let mut others = pairs.filter(|(wanted, printed)| wanted != printed);
        let same_length = wanted.split(' ').count() == printed.split(' ').count();
        let only = others.next().filter(|_| same_length);
        only.is_some_and(|(_, word)| known(word)) && others.next().is_none()
    })
}

/// Whether what is sent here is only tried to be.
fn is_tried(story: &Story, site: Site) -> bool {
    let mut steps = story.steps.iter();
    steps.any(|step| step.site == site && step.operation.kind == Kind::TrySend)
}

/// The first message that came back and of which its thread printed nothing before it went on to the next.
fn unheeded(story: &Story) -> Option<(&Moment, &'static str)> {
    let moments = story.moments.iter().enumerate();
    let mut back = moments.filter_map(|(at, moment)| Some((at, moment, came_back(moment)?)));
    let silent = |at: usize, moment: &Moment| {
        let mut behind = story.moments[at + 1..].iter();
        let next = behind.find(|next| next.thread == moment.thread);
        !next.is_some_and(|next| matches!(next.what, Happened::Printed { .. }))
    };
    let found = back.find(|(at, moment, _)| silent(*at, moment));
    found.map(|(_, moment, label)| (moment, label))
}

fn came_back(moment: &Moment) -> Option<&'static str> {
    match moment.what {
        _ if moment.site.line == 0 => None,
        Happened::NoRoom { .. } => Some("a message came back here, as there was no room"),
        Happened::NotSent { .. } => Some("a message came back here, as the Receiver is gone"),
        _ => None,
    }
}
