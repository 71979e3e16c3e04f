//! In whose hands Senders and Receivers are, from their making to their end.

use crate::picture::json::objects;
use crate::picture::{Mark, Scene};
use crate::source::second_of_pair;
use crate::trace::Kind;
use crate::trace::ends::Owner;
use crate::trace::story::{Happened, Story};
use std::collections::BTreeMap;

/// The life of an end of a channel.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct End {
    /// Whether it is a Receiver; else a Sender.
    pub receives: bool,
    /// Its channel, by the number that people see.
    pub channel: usize,
    /// The row that makes it.
    pub made: usize,
    /// The row that drops it; none that is alive at the end.
    pub dropped: Option<usize>,
    /// The variable that it was made into, if it was one.
    pub name: Option<String>,
    /// The line that made it.
    pub line: u32,
    /// Made by `clone`, and not with its channel.
    pub clone: bool,
    /// Who has it from which row on: a lane, or nobody that could drop it.
    pub held: Vec<(usize, Option<usize>)>,
}

objects! {
    End { receives, channel, made, dropped, name, line, clone, held }
}

/// The Senders and Receivers of a run, in the order in which they were made. `source`: the program's text.
///
/// A run doesn't tell when one changes hands, only who used it. It is taken to change hands where the next to use it
/// was started, as a closure takes along what it needs; or else, as after a journey in a message or where several share
/// it, where that thread uses it.
pub(super) fn ends(story: &Story, scene: &Scene, source: &str) -> Vec<End> {
    let mut lives = Lives::new();
    for (at, row) in scene.rows.iter().enumerate() {
        match &row.mark {
            Mark::Moment(what) => take_in(&mut lives, scene, source, at, what),
            Mark::Stuck(operation) if receives(operation.kind) => {
                used(lives.get_mut(&(operation.object, None)), at, row.lane);
            }
            _ => {}
        }
    }
    let senders = story.ends.senders.iter();
    let senders = senders.map(|alive| ((alive.channel, Some(alive.number)), alive.owner));
    let receivers = story.ends.receivers.iter();
    let receivers = receivers.map(|alive| ((alive.channel, None), alive.owner));
    let last = scene.rows.len().saturating_sub(1);
    let mut nobodys = Vec::new();
    for (end, owner) in senders.chain(receivers) {
        match owner {
            Owner::Thread(thread) => used(lives.get_mut(&end), last, thread.into()),
            Owner::NoStack => nobodys.push(end),
            Owner::Unknown => {}
        }
    }
    let told = lives.into_iter().map(|(key, Life { mut end, uses })| {
        end.held = held(scene, &uses);
        // That it is nobody's is known when the run is over.
        if nobodys.contains(&key) {
            end.held.push((last, None));
        }
        end
    });
    let mut ends: Vec<End> = told.collect();
    ends.sort_by_key(|end| (end.made, end.receives));
    ends
}

/// Whether it waits for a message.
pub(super) fn receives(kind: Kind) -> bool {
    matches!(kind, Kind::Recv | Kind::RecvArrive | Kind::RecvTimeout)
}

/// By channel, and number of a Sender; a Receiver has none.
type Key = (u32, Option<u32>);
type Lives = BTreeMap<Key, Life>;

/// An end, and the rows in which a lane used it, its making first.
struct Life {
    end: End,
    uses: Vec<(usize, usize)>,
}

fn take_in(lives: &mut Lives, scene: &Scene, source: &str, at: usize, what: &Happened) {
    let row = &scene.rows[at];
    let mut make = |channel: u32, sender: Option<u32>, clone| {
        let name = match sender {
            Some(sender) => scene.senders.get(&(channel, sender)).cloned(),
            None => second_of_pair(source, row.site).map(str::to_owned),
        };
        let end = End {
            receives: sender.is_none(),
            channel: scene.channels.get(&channel).map_or(0, |known| known.number),
            made: at,
            dropped: None,
            name,
            line: row.site.line,
            clone,
            held: Vec::new(),
        };
        let uses = vec![(at, row.lane)];
        lives.insert((channel, sender), Life { end, uses });
    };
    match *what {
        Happened::ChannelMade {
            channel, sender, ..
        } => {
            make(channel, Some(sender), false);
            make(channel, None, false);
        }
        Happened::Cloned {
            channel, sender, ..
        } => make(channel, Some(sender), true),
        _ => {}
    }
    let Some((end, drops)) = used_by(what) else {
        return;
    };
    let Some(life) = lives.get_mut(&end) else {
        return;
    };
    if drops {
        life.end.dropped = Some(at);
    }
    life.uses.push((at, row.lane));
}

/// Which end of a channel is used by this, and whether it's dropped.
fn used_by(what: &Happened) -> Option<(Key, bool)> {
    Some(match *what {
        Happened::Cloned { channel, from, .. } => ((channel, Some(from)), false),
        Happened::Sent {
            channel, sender, ..
        } => ((channel, Some(sender)), false),
        Happened::SenderDropped {
            channel, sender, ..
        } => ((channel, Some(sender)), true),
        Happened::Received { channel, .. }
        | Happened::FoundNone { channel, .. }
        | Happened::Disconnected { channel } => ((channel, None), false),
        Happened::ReceiverDropped { channel, .. } => ((channel, None), true),
        _ => return None,
    })
}

fn used(life: Option<&mut Life>, at: usize, lane: usize) {
    life.into_iter().for_each(|life| life.uses.push((at, lane)));
}

/// Who has it from which row on.
fn held(scene: &Scene, uses: &[(usize, usize)]) -> Vec<(usize, Option<usize>)> {
    let begins = |lane: usize| scene.lanes.get(lane).and_then(|lane| lane.begins);
    let changes = || {
        let pairs = uses.windows(2).map(|pair| (pair[0], pair[1]));
        pairs.filter(|((_, one), (_, other))| one != other)
    };
    // Who ran already when another used it can't have taken it along; and where one didn't, nobody is taken to have.
    let taken_along = changes().all(|((used, _), (_, next))| begins(next) > Some(used));
    let first = uses.iter().take(1).map(|(at, lane)| (*at, Some(*lane)));
    let next = changes().map(|(_, (at, lane))| {
        let from = begins(lane).filter(|_| taken_along);
        (from.unwrap_or(at), Some(lane))
    });
    first.chain(next).collect()
}

#[cfg(test)]
#[path = "hands_test.rs"]
mod tests;
