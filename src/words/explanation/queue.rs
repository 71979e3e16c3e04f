//! About more messages in a channel than may wait there.

use super::{Advice, Parts};
use crate::course::Graded;
use crate::diagnose::{Depth, depth, one_more_came_back};
use crate::trace::Kind;
use crate::trace::ends::Channel;
use crate::trace::story::Story;
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::count;

/// More messages may wait in a channel than the lesson allows.
pub(super) fn too_deep(most: u32, explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let fact = match has_too_much_room(story) {
        true => "the channel takes as many before a send has to wait",
        false => "nothing makes this send wait",
    };
    Parts {
        cause: format!("{}.", clause(most, story)),
        shown: excerpt(&graded.source, &graded.file, &marks(story))
            + &format!("   = so it is if the receiver is slow: {fact}\n\n"),
        next: advice(most, story).into(),
    }
}

/// Whether it is a channel with room for so many, which is too much.
pub(in crate::words) fn has_too_much_room(story: &Story) -> bool {
    let deepest = depth(&story.steps);
    let made = deepest.and_then(|deepest| made(story, &deepest));
    made.is_some_and(|channel| channel.room.is_some())
}

/// What to look at, where so many may wait.
pub(super) fn advice(most: u32, story: &Story) -> Advice {
    match most {
        _ if has_too_much_room(story) => Advice::RoomOfTheChannel,
        0 => Advice::MakeItMeet,
        _ => Advice::MakeItWait,
    }
}

/// `with the send at line 9, 3 messages may wait in the channel; this lesson allows 1`
pub(super) fn clause(most: u32, story: &Story) -> String {
    let allowed = match most {
        0 => "none".to_owned(),
        most => most.to_string(),
    };
    let Some(deepest) = depth(&story.steps) else {
        return format!("more messages may wait in a channel than this lesson allows: {allowed}");
    };
    let made = made(story, &deepest);
    let room = made.and_then(|channel| channel.room);
    let more = room.is_none_or(|room| room > deepest.messages)
        && one_more_came_back(&story.steps, deepest.channel);
    let messages = match more {
        true => format!("{} and more", count(deepest.messages as usize, "message")),
        false => count(deepest.messages as usize, "message"),
    };
    match made.zip(room) {
        Some((Channel { site, .. }, room)) => format!(
            "{messages} may wait in the channel of line {}, which has room for {room}; this lesson allows {allowed}",
            site.line
        ),
        None => format!(
            "with the send at line {}, {messages} may wait in the channel; this lesson allows {allowed}",
            deepest.sent.line
        ),
    }
}

/// The send that makes it so, and where its channel is made and its messages are taken; first what is too much.
pub(super) fn marks(story: &Story) -> Vec<Mark> {
    let Some(deepest) = depth(&story.steps) else {
        return Vec::new();
    };
    let steps = story.steps.iter();
    let mut there = steps.filter(|step| step.operation.object == deepest.channel);
    let taken = there.clone().find(|step| step.operation.kind.takes());
    let sent =
        there.find(|step| step.operation.kind.sends() && step.site.line == deepest.sent.line);
    let tries = sent.is_some_and(|step| step.operation.kind == Kind::TrySend);
    let (sent, taken) = (sent.map(|step| step.site), taken.map(|step| step.site));
    let made = made(story, &deepest);
    let site = made.map(|channel| channel.site);
    let takes = (taken, "the messages are taken here".to_owned());
    let marks = match made.and_then(|channel| channel.room) {
        Some(room) => {
            let waits = match tries {
                true => "this finds room until the channel is full",
                false => "this send waits only when the channel is full",
            };
            let waits = waits.to_owned();
            let made = (site, has_room_for(room));
            [made, (sent, waits), takes]
        }
        None => {
            let waits = "this send doesn't wait for the receiver".to_owned();
            let made = (site, "this channel has room without end".to_owned());
            [(sent, waits), made, takes]
        }
    };
    let marks = marks.into_iter();
    let known = marks.filter_map(|(site, label)| Some((site.filter(|site| site.line > 0)?, label)));
    known.map(|(site, label)| Mark::at(site, label)).collect()
}

/// What a mark says of a channel with a bound, where that is made.
pub(super) fn has_room_for(room: u32) -> String {
    format!(
        "this channel has room for {}",
        count(room as usize, "message")
    )
}

/// The channel in which so many wait.
fn made<'s>(story: &'s Story, deepest: &Depth) -> Option<&'s Channel> {
    let mut channels = story.ends.channels.iter();
    channels.find(|channel| channel.number == deepest.channel)
}
