//! The characters that a chart of text is drawn with.

use super::scene::Mark;
use crate::trace::story::Happened;

/// The characters of a chart.
#[derive(Debug)]
#[allow(missing_docs)] // the two sets below show each
pub struct Glyphs {
    pub lane: char,
    pub waiting: char,
    pub folded: char,
    pub line: char,
    pub sent: char,
    pub left: char,
    pub right: char,
    pub starts: char,
    pub begins: char,
    pub ends: char,
}

impl Glyphs {
    /// For any terminal and any file.
    pub const ASCII: Glyphs = Glyphs {
        lane: '|',
        waiting: ':',
        folded: '.',
        line: '-',
        sent: 'o',
        left: '<',
        right: '>',
        starts: '+',
        begins: '.',
        ends: 'x',
    };
    /// For terminals that show more.
    pub const UNICODE: Glyphs = Glyphs {
        lane: '│',
        waiting: '┊',
        folded: '·',
        line: '─',
        sent: '●',
        left: '◄',
        right: '►',
        starts: '├',
        begins: '┐',
        ends: '×',
    };

    /// The mark on a thread's lane; `None` where it is an arrow's.
    pub(super) fn mark(&self, mark: &Mark) -> Option<char> {
        let Mark::Moment(what) = mark else {
            return Some(if matches!(mark, Mark::Stuck(_)) {
                '#'
            } else {
                '~'
            });
        };
        Some(match what {
            Happened::Sent { .. } => self.sent,
            Happened::Received { .. } => return None,
            Happened::Spawned { .. } => self.starts,
            Happened::ChannelMade { .. } => 'c',
            Happened::Cloned { .. } => '&',
            Happened::NotSent { .. } => 'X',
            Happened::NoRoom { .. } | Happened::FoundNone { .. } => '?',
            Happened::Taken { .. } => '\'',
            Happened::Disconnected { .. } => '0',
            Happened::SenderDropped { .. } | Happened::ReceiverDropped { .. } => '/',
            Happened::LetGo { .. } => '/',
            Happened::Owners { .. } => '?',
            Happened::Joined { .. } => '=',
            Happened::Slept => 'z',
            Happened::Locked { .. } | Happened::Woken { .. } => '[',
            Happened::Unlocked { .. } | Happened::Rested { .. } => ']',
            Happened::Notified { .. } | Happened::Unparked { .. } => '*',
            Happened::Parked { .. } | Happened::LetOn => '\'',
            Happened::Arrived => '=',
            Happened::Asked { .. } => '?',
            Happened::Loaded => 'r',
            Happened::Stored => 'w',
            Happened::Printed { .. } => '"',
            Happened::Panicked { .. } => '!',
            Happened::Exited { .. } | Happened::Ended { .. } => self.ends,
        })
    }
}
