//! What a picture of a run shows, whatever it is drawn with.

mod made;

use super::channel::Channel;
use crate::trace::story::Happened;
use crate::trace::{Doing, Ending, Operation, Site};
use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

pub(super) use made::ends_line;

/// A run as rows from top to bottom, lanes from left to right, and arrows between them. Its texts
/// can be shown as they are.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The threads in order of creation, main first: a lane's index is its thread's number.
    pub lanes: Vec<Lane>,
    /// The channels, by their numbers in the run.
    pub channels: BTreeMap<u32, Channel>,
    /// The variables that senders were made into, by their numbers in the run.
    pub senders: BTreeMap<(u32, u32), String>,
    /// The variables that `Arc`s were made into, by the line where they were made.
    pub arcs: BTreeMap<u32, String>,
    /// What happened, in order; what never came to its end stands last.
    pub rows: Vec<Row>,
    /// The messages that were received, in the order in which they were sent.
    pub arrows: Vec<Arrow>,
    /// The rows that print what ends no line.
    pub unended: BTreeSet<usize>,
    /// How late it was, in nanoseconds, from before which step on, where waits last as long as they say.
    pub times: Vec<(usize, u64)>,
    /// How the run ended.
    pub ending: Ending,
}

/// A thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// What heads it, the same in every run.
    pub name: String,
    /// What its thread is called beside it.
    pub called: String,
    /// Where it was started.
    pub site: Site,
    /// The row that starts it; main has none.
    pub begins: Option<usize>,
    /// The row after which nothing of it comes any more.
    pub ends: Option<usize>,
}

/// A moment of one thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// How many steps of the run had been made before it.
    pub step: usize,
    /// The lane of whoever did it.
    pub lane: usize,
    /// Where.
    pub site: Site,
    /// The first of the rows through which its thread waited for this.
    pub waits_from: Option<usize>,
    /// How many messages wait in its channel after it, where it is about one.
    pub queued: Option<usize>,
    /// What.
    pub mark: Mark,
}

/// What a row tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Something happened; its texts are made visible.
    Moment(Happened),
    /// The thread waits to do this, and nothing can change that.
    Stuck(Operation),
    /// The run ended before the thread came to do this.
    CutOff(Operation),
    /// This went on and on, until the run was ended from outside.
    Busy(Doing),
}

/// A message on its way from the row in which it was sent to the row in which it was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// The channel's number in the run.
    pub channel: u32,
    /// The message's number in the run.
    pub message: u32,
    /// The row of the sending.
    pub from: usize,
    /// The row of the receiving.
    pub to: usize,
    /// What it says, shortened.
    pub text: String,
}

impl Scene {
    /// The arrow that begins or ends in this row.
    pub fn arrow(&self, row: usize) -> Option<&Arrow> {
        self.arrows
            .iter()
            .find(|arrow| arrow.from == row || arrow.to == row)
    }

    /// Whether a row prints on where its thread's last one left off within a line.
    pub fn prints_on(&self, row: usize) -> bool {
        let lane = self.rows[row].lane;
        let before = self.rows[..row].iter().rposition(|row| row.lane == lane);
        let prints = matches!(self.rows[row].mark, Mark::Moment(Happened::Printed { .. }));
        prints && before.is_some_and(|before| self.unended.contains(&before))
    }

    /// How late it was at a row, in nanoseconds, where waits last as long as they say and there was one.
    pub fn time(&self, row: usize) -> Option<u64> {
        let step = self.rows[row].step;
        let until = self.times.iter().take_while(|(from, _)| *from <= step);
        let last = until.last().map_or(0, |(_, time)| *time);
        (!self.times.is_empty()).then_some(last)
    }

    /// Which of several channels: ` on channel 2`; of one alone that goes without saying.
    pub fn on(&self, channel: u32) -> String {
        match self.channels.get(&channel) {
            Some(known) if self.channels.len() > 1 => format!(" on {}", known.called),
            _ => String::new(),
        }
    }

    /// The first row in which another run of the same program goes another way.
    pub fn first_difference(&self, other: &Scene) -> Option<usize> {
        let alike = |(a, b): &(&Row, &Row)| {
            let told = |row: &Row| match &row.mark {
                Mark::Moment(Happened::Sent { text, .. } | Happened::Printed { text }) => {
                    text.clone()
                }
                _ => String::new(),
            };
            let what = |row: &Row| match &row.mark {
                Mark::Moment(what) => Some(discriminant(what)),
                Mark::Stuck(_) | Mark::CutOff(_) | Mark::Busy(_) => None,
            };
            a.lane == b.lane && a.site == b.site && what(a) == what(b) && told(a) == told(b)
        };
        let same = self.rows.iter().zip(&other.rows).take_while(alike).count();
        (same < self.rows.len().max(other.rows.len())).then_some(same)
    }
}
