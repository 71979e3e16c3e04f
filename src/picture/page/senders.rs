//! The lives of senders, for a page's counts of them.

use crate::picture::json::objects;
use crate::picture::{Mark, Scene};
use crate::trace::ends::Owner;
use crate::trace::story::{Happened, Story};
use std::collections::BTreeMap;

/// A sender's life.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sender {
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
    Sender { channel, made, dropped, name, line, clone, held }
}

/// The senders of a run, in the order in which they were made.
///
/// A run doesn't tell when a sender changes hands, only who used it. It is taken to change hands
/// where the next to use it was started, as a closure takes along what it needs; or else where that
/// thread first uses it, as after a journey in a message.
pub(super) fn senders(story: &Story, scene: &Scene) -> Vec<Sender> {
    let mut lives = Lives::new();
    for (at, row) in scene.rows.iter().enumerate() {
        if let Mark::Moment(what) = &row.mark {
            take_in(&mut lives, scene, at, what);
        }
    }
    for alive in &story.ends.senders {
        let life = lives.get_mut(&(alive.channel, alive.number));
        match alive.owner {
            Owner::Thread(thread) => used(scene, life, scene.rows.len(), thread.into()),
            Owner::NoStack => life.into_iter().for_each(|life| {
                let last = life.held.last().map_or(life.made, |(row, _)| *row);
                life.held.push((last + 1, None));
            }),
            Owner::Unknown => {}
        }
    }
    let mut senders: Vec<Sender> = lives.into_values().collect();
    senders.sort_by_key(|sender| sender.made);
    senders
}

/// By channel and number.
type Lives = BTreeMap<(u32, u32), Sender>;

fn take_in(lives: &mut Lives, scene: &Scene, at: usize, what: &Happened) {
    let row = &scene.rows[at];
    let made = |channel: u32, sender: u32, clone| Sender {
        channel: scene.channels.get(&channel).map_or(0, |known| known.number),
        made: at,
        dropped: None,
        name: scene.senders.get(&(channel, sender)).cloned(),
        line: row.site.line,
        clone,
        held: vec![(at, Some(row.lane))],
    };
    match *what {
        Happened::ChannelMade {
            channel, sender, ..
        } => {
            lives.insert((channel, sender), made(channel, sender, false));
        }
        Happened::Cloned {
            channel,
            sender,
            from,
        } => {
            lives.insert((channel, sender), made(channel, sender, true));
            used(scene, lives.get_mut(&(channel, from)), at, row.lane);
        }
        Happened::Sent {
            channel, sender, ..
        } => {
            used(scene, lives.get_mut(&(channel, sender)), at, row.lane);
        }
        Happened::SenderDropped {
            channel, sender, ..
        } => {
            used(scene, lives.get_mut(&(channel, sender)), at, row.lane);
            if let Some(life) = lives.get_mut(&(channel, sender)) {
                life.dropped = Some(at);
            }
        }
        _ => {}
    }
}

/// A thread uses a sender: whose was it since when?
fn used(scene: &Scene, life: Option<&mut Sender>, at: usize, lane: usize) {
    let Some(life) = life else { return };
    let Some(&(since, holder)) = life.held.last() else {
        return;
    };
    if holder == Some(lane) {
        return;
    }
    let started = scene.lanes.get(lane).and_then(|lane| lane.begins);
    let from = started.filter(|begins| *begins > since).unwrap_or(at);
    life.held.push((from, Some(lane)));
}
