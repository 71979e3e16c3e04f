//! What a run leaves: its decisions and steps, events, and a hash of the part that isn't sent.

use super::answer::Notes;
use super::operation::{Choice, Site};
use super::pending::Pending;
use super::wire::{FLUSH, FULL, MAX_EVENTS, MAX_TOLD, Request};

#[derive(Default)]
pub struct Record {
    pub steps: u32,
    /// The first step that is reported.
    pub first: u32,
    pub decisions: Vec<u8>,
    /// The state in which each of them was made, if that was asked for.
    pub states: Vec<u8>,
    /// That of the decision that is being made; 0: not known.
    pub state: u128,
    pub events: Vec<u8>,
    pub notes: Notes,
    /// Of all steps so far, and as it was before the last step of the prefix.
    pub hash: u64,
    pub prefix_hash: u64,
    /// The operation that is being made.
    pub pending: Option<Pending>,
    pub choice: Choice,
    /// Frames that go out at once (FLUSH).
    pub parts: Vec<u8>,
    /// So many bytes of decisions, and of events, went out so.
    pub told: [usize; 2],
}

/// Few runs tell more than so many bytes of a kind.
const ROOM: usize = 1 << 16;

impl Record {
    /// An empty one with room from the beginning: were it asked for meanwhile, what the program asks for would lie
    /// elsewhere in a run that tells more of its steps than another.
    pub fn with_room() -> Record {
        Record {
            decisions: Vec::with_capacity(ROOM),
            states: Vec::with_capacity(ROOM),
            events: Vec::with_capacity(ROOM),
            ..Record::default()
        }
    }

    /// Whether it has told all that a run may.
    pub fn is_full(&self) -> bool {
        let decisions = self.told[0] + self.decisions.len() + self.states.len();
        let events = self.told[1] + self.events.len();
        events >= MAX_EVENTS || decisions + events >= MAX_TOLD
    }

    pub fn reset(&mut self, request: &Request) {
        self.steps = 0;
        let whole = request.flags & (FULL | FLUSH) != 0;
        self.first = if whole {
            0
        } else {
            request.prefix.len().saturating_sub(1) as u32
        };
        self.decisions.clear();
        self.states.clear();
        self.events.clear();
        self.told = [0; 2];
        self.notes.flags = 0;
        self.notes.held.clear();
        self.notes.looks.clear();
        self.notes.owned.clear();
        self.notes.random = Site::default();
        self.notes.thresholds.clear();
        self.notes.given.clear();
        self.hash = 0;
        self.prefix_hash = 0;
        self.pending = None;
    }
}
